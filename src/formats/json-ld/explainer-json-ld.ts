import { absolute, cardFile, eventPath, explainerPath, figurePath } from '../../links.ts';
import { getSource, type PublicRecord } from '../../record/public-record.ts';
import type { Evidence } from '../../schema/evidence.ts';
import { findPublisher, type JsonLdNode, maker, ownWork } from './json-ld.ts';
import { sourceJsonLd } from './source-json-ld.ts';
import { claimId } from './statement-json-ld.ts';

interface Explainer {
  id: string;
  title: string;
  question: string;
  /** The ids that it cites. */
  cited: readonly string[];
}

/** An explainer as a https://schema.org/Article that cites statements, events, figures and the sources behind them. */
export function explainerJsonLd(record: PublicRecord, { id, title, question, cited }: Explainer): JsonLdNode {
  const things = cited.map((one) => citedThing(record, one));
  const sources = [...new Set(things.flatMap((thing) => thing.sources))].sort();
  return {
    '@type': 'Article',
    ...ownWork(explainerPath(id)),
    headline: title,
    description: question,
    // The newest day on which anything that it cites entered the record; its own text carries no date.
    dateModified:
      things
        .map(({ recorded }) => recorded)
        .sort()
        .at(-1) || undefined,
    author: maker(record),
    publisher: findPublisher(record.publisher),
    image: absolute(cardFile('explainers', id)),
    citation: [
      ...things.flatMap(({ node }) => (node ? [node] : [])),
      ...sources.map((source) => sourceJsonLd(getSource(record, source))),
    ],
  };
}

interface Cited {
  node?: JsonLdNode;
  sources: readonly string[];
  recorded: string;
}

function citedThing(record: PublicRecord, id: string): Cited {
  const statement = record.statementsById.get(id);
  if (statement) {
    const node = { '@type': 'Claim', '@id': claimId(id), text: statement.summary };
    return { node, sources: sourcesOf(statement.evidence), recorded: statement.recorded };
  }
  const event = record.eventsById.get(id);
  if (event) {
    const node = { '@type': 'WebPage', url: absolute(eventPath(id)), name: event.title };
    return { node, sources: sourcesOf(event.evidence), recorded: '' };
  }
  const figure = record.figuresById.get(id);
  if (figure) {
    const node = { '@type': 'WebPage', url: absolute(figurePath(id)), name: figure.counted };
    return { node, sources: sourcesOf(figure.evidence), recorded: figure.recorded };
  }
  return { sources: [id], recorded: '' };
}

function sourcesOf(evidence: readonly Evidence[]): string[] {
  return evidence.map(({ source }) => source);
}
