import {
  absolute,
  annotationsFile,
  eventPath,
  figurePath,
  homePath,
  listPath,
  sourcePath,
  statementPath,
} from '../../links.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { getFigure, getSource, getStatement } from '../../record/public-record.ts';
import { LICENCE_URL, SITE_NAME } from '../../site.ts';
import { allEvidence, type Supported } from '../files/all-evidence.ts';

/**
 * `/data/annotations.jsonld`: every quotation as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/) whose
 * target is the words in the source, at its own address or, where that is not known, at its page here; the body is
 * what the words support. Quotations of retracted statements are left out.
 */
export function annotationsJsonld(record: PublicRecord) {
  const items = allEvidence(record).flatMap((supported) => annotation(record, supported));
  const id = absolute(annotationsFile);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `Quotations in the record of ${SITE_NAME}, ${record.recordDate}`,
    rights: LICENCE_URL,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotation(record: PublicRecord, supported: Supported): object[] {
  const { id, retracted, evidence } = supported;
  if (!evidence.quote || retracted) return [];
  const { translation, ...selector } = evidence.quote;
  const source = getSource(record, evidence.source);
  const recorded = recordedOn(record, supported);
  return [
    {
      id: `${absolute(annotationsFile)}#${id}`,
      type: 'Annotation',
      motivation: 'linking',
      ...(recorded ? { created: `${recorded}T00:00:00Z` } : {}),
      creator: { id: absolute(homePath), type: 'Organization', name: SITE_NAME },
      rights: LICENCE_URL,
      body: [
        { id: absolute(pageOf(supported)), format: 'text/html', language: 'en' },
        ...(translation
          ? [{ type: 'TextualBody', value: translation, format: 'text/plain', language: 'en' }]
          : []),
      ],
      target: {
        type: 'SpecificResource',
        source: { id: source.url ?? absolute(sourcePath(source.id)), language: evidence.language },
        selector: { type: 'TextQuoteSelector', ...selector },
      },
    },
  ];
}

function pageOf({ kind, of }: Supported): string {
  switch (kind) {
    case 'statement':
      return statementPath(of);
    case 'event':
      return eventPath(of);
    case 'figure':
      return figurePath(of);
    case 'list':
      return listPath(of);
  }
}

/** Events carry no day on which they entered the record. */
function recordedOn(record: PublicRecord, { kind, of }: Supported): string | undefined {
  switch (kind) {
    case 'statement':
      return getStatement(record, of).recorded;
    case 'figure':
      return getFigure(record, of).recorded;
    case 'list':
      return record.lists.find(({ id }) => id === of)?.recorded;
    case 'event':
      return undefined;
  }
}
