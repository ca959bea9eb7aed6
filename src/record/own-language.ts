import type { Evidence } from '../schema/evidence.ts';
import type { Content } from './public-record.ts';

/** The content without translations of words that are in a language that the reader reads anyway. */
export function withoutTranslationsFrom(content: Content, language: string): Content {
  return {
    ...content,
    statements: content.statements.map((entry) => withEvidence(entry, language)),
    figures: content.figures.map((entry) => withEvidence(entry, language)),
    lists: content.lists.map((entry) => withEvidence(entry, language)),
    events: content.events.map((entry) => withEvidence(entry, language)),
  };
}

function withEvidence<Entry extends { evidence: readonly Evidence[] }>(
  entry: Entry,
  language: string,
): Entry {
  const evidence = entry.evidence.map((piece) => {
    if (piece.language !== language || !piece.quote?.translation) return piece;
    const { translation: _known, ...quote } = piece.quote;
    return { ...piece, quote };
  });
  return { ...entry, evidence };
}
