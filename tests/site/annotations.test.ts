/** The annotations expand to what the Web Annotation vocabulary means, by a JSON-LD processor. */
import jsonld from 'jsonld';
import { beforeAll, expect, test } from 'vitest';
import { getRecord } from '../../src/content/record.ts';
import { allEvidence } from '../../src/formats/files/all-evidence.ts';
import { readJson, readTable } from './tables.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The terms of https://www.w3.org/ns/anno.jsonld that the file uses; anything else would vanish in expansion. */
const TERMS = {
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    [
      'Annotation',
      'TextualBody',
      'SpecificResource',
      'TextQuoteSelector',
      'linking',
      'exact',
      'prefix',
      'suffix',
    ].map((term) => [term, `${OA}${term}`]),
  ),
  Organization: 'http://xmlns.com/foaf/0.1/Organization',
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  body: { '@type': '@id', '@id': `${OA}hasBody` },
  target: { '@type': '@id', '@id': `${OA}hasTarget` },
  source: { '@type': '@id', '@id': `${OA}hasSource` },
  selector: { '@type': '@id', '@id': `${OA}hasSelector` },
  creator: { '@type': '@id', '@id': 'http://purl.org/dc/terms/creator' },
  rights: { '@type': '@id', '@id': 'http://purl.org/dc/terms/rights' },
  motivation: { '@type': '@vocab', '@id': `${OA}motivatedBy` },
  items: { '@type': '@id', '@id': `${AS}items`, '@container': '@list' },
  first: { '@type': '@id', '@id': `${AS}first` },
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  created: 'http://purl.org/dc/terms/created',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  name: 'http://xmlns.com/foaf/0.1/name',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  total: `${AS}totalItems`,
  startIndex: `${AS}startIndex`,
};

type Node = { '@id'?: string; '@type'?: string[] } & Record<
  string,
  Node[] & { '@list': Node[]; '@value': string }[]
>;

let collection: Node;
let items: Node[];

beforeAll(async () => {
  const document = readJson<jsonld.JsonLdDocument>('annotations.jsonld');
  const options = {
    safe: true, // a term that the context lacks is an error
    documentLoader: async (url: string) => {
      if (url !== CONTEXT) throw new Error(`asked for ${url}`);
      return { documentUrl: url, document: { '@context': TERMS } as never };
    },
  };
  const expanded = await jsonld.expand(document, options);
  collection = expanded[0] as unknown as Node;
  items = collection[`${AS}first`]?.[0]?.[`${AS}items`]?.[0]?.['@list'] ?? [];
});

test('holds every quotation of the evidence table, word for word', () => {
  const retracted = new Set(
    readTable('statements').flatMap(({ id, retractedOn }) => (retractedOn ? [id] : [])),
  );
  const quoted = readTable('evidence').filter(({ exact, statement }) => exact && !retracted.has(statement));
  expect(quoted.length).toBeGreaterThan(0);
  expect(items.map((item) => literal(selectorOf(item), 'exact'))).toEqual(quoted.map(({ exact }) => exact));
  expect(collection[`${AS}totalItems`]?.[0]?.['@value']).toBe(items.length);
});

test('every annotation points with a TextQuoteSelector into an address', () => {
  const faults = items.filter((item) => {
    const source = targetOf(item)?.[`${OA}hasSource`]?.[0]?.['@id'] ?? '';
    const isSelector = selectorOf(item)?.['@type']?.[0] === `${OA}TextQuoteSelector`;
    return !(URL.canParse(source) && isSelector && item['@type']?.[0] === `${OA}Annotation`);
  });
  expect(faults).toEqual([]);
});

test('where the whole article was at hand, the words around a quotation tell where it stands', () => {
  const whole = allEvidence(getRecord())
    .filter(({ evidence: { quote, checked } }) => quote && checked.against === 'full-text')
    .map(({ id }) => id);
  const sides = items.map((item) => ({
    id: item['@id']?.split('#')[1] ?? '',
    prefix: literal(selectorOf(item), 'prefix') ?? '',
    suffix: literal(selectorOf(item), 'suffix') ?? '',
  }));
  expect(whole.length).toBeGreaterThan(0);
  expect(sides.filter(({ id, prefix, suffix }) => whole.includes(id) && !(prefix && suffix))).toEqual([]);
  expect(sides.filter(({ prefix, suffix }) => Math.max(prefix.length, suffix.length) > 32)).toEqual([]);
});

test('no two annotations share an id', () => {
  expect(new Set(items.map((item) => item['@id'])).size).toBe(items.length);
});

function targetOf(item: Node): Node | undefined {
  return item[`${OA}hasTarget`]?.[0];
}

function selectorOf(item: Node): Node | undefined {
  return targetOf(item)?.[`${OA}hasSelector`]?.[0];
}

function literal(node: Node | undefined, term: string): string | undefined {
  return node?.[`${OA}${term}`]?.[0]?.['@value'];
}
