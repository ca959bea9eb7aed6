import { absolute, statementPath } from '../../links.ts';
import { getSource, type PublicRecord } from '../../record/public-record.ts';
import { getSubject } from '../../record/subjects.ts';
import type { Speaker, Statement } from '../../schema/statement.ts';
import { isoDate, type JsonLdNode, ownWork } from './json-ld.ts';
import { sourceJsonLd } from './source-json-ld.ts';

/** The address of a statement's claim, by which explainers refer to it. */
export function claimId(id: string): string {
  return `${absolute(statementPath(id))}#claim`;
}

/**
 * A statement as a https://schema.org/Claim in our summary, and a https://schema.org/Quotation for each time that a
 * source prints the words themselves.
 */
export function statementJsonLd(record: PublicRecord, statement: Statement): JsonLdNode[] {
  const { id, said, saidPrecision, summary, evidence, country, retracted } = statement;
  const sources = [...new Set(evidence.map(({ source }) => source))].map((source) =>
    sourceJsonLd(getSource(record, source)),
  );
  const common = {
    about: {
      '@type': record.countriesById.has(country) ? 'Country' : 'Organization',
      name: getSubject(record, country).name,
    },
  };
  const speaker = speakerJsonLd(statement.speaker);
  const date = isoDate(said, saidPrecision);
  return [
    {
      '@type': 'Claim',
      '@id': claimId(id),
      ...ownWork(statementPath(id)),
      ...common,
      text: summary,
      author: speaker,
      datePublished: date,
      appearance: sources,
      creativeWorkStatus: retracted ? 'Retracted' : undefined,
    },
    ...evidence.flatMap(({ quote, language, source }) =>
      quote
        ? [
            {
              '@type': 'Quotation',
              ...common,
              text: quote.exact,
              inLanguage: language,
              spokenByCharacter: speaker,
              dateCreated: date,
              isPartOf: sourceJsonLd(getSource(record, source)),
            },
          ]
        : [],
    ),
  ];
}

function speakerJsonLd({ name, person, role }: Speaker): JsonLdNode {
  return person
    ? { '@type': 'Person', name, jobTitle: role }
    : { '@type': 'Organization', name, description: role };
}
