import type { Day } from '../schema/day.ts';
import type { Evidence } from '../schema/evidence.ts';
import { type Problem, when } from '../schema/problem.ts';
import type { Known } from './known.ts';

/** Whose evidence it is: the file and id of a statement, event or figure, and the day of its words, before which nobody printed them. */
export interface EvidenceOwner {
  file: string;
  owner: string;
  said?: Day;
}

export function evidenceProblems(
  { file, owner, said }: EvidenceOwner,
  pieces: readonly Evidence[],
  known: Known,
): Problem[] {
  return pieces.flatMap((piece, index) =>
    pieceProblems(piece, said, known, (field, message) => ({
      file,
      field: `${owner}.evidence[${index}].${field}`,
      message,
    })),
  );
}

/** The kinds whose words are somebody's own, so that they may be quoted (editorial.md, "Evidence and quoting"). */
const QUOTABLE: ReadonlySet<string> = new Set(['direct-quote', 'joint-text']);

function pieceProblems(
  { source: id, kind, quote, checked }: Evidence,
  said: Day | undefined,
  { sources, unread, today }: Known,
  at: (field: string, message: string) => Problem,
): Problem[] {
  const source = sources.get(id);
  if (!source && unread.has(id)) return [];
  if (!source)
    return [at('source', `${id} is not in sources/: write the name of a file there, without .yaml`)];
  const { published, publishedPrecision, textDigest } = source;
  return [
    ...when(
      published !== null && said !== undefined && said > published && publishedPrecision === 'day',
      at(
        'source',
        `was published on ${published}, before the words were said on ${said}: correct one of them`,
      ),
    ),
    ...when(
      checked.on > today,
      at('checked.on', `is in the future: today is ${today}, write the day on which it was compared`),
    ),
    ...when(
      checked.against === 'full-text' && textDigest === null,
      at('checked.against', `is full-text, but source ${id} has no textDigest: write stored-copy or none`),
    ),
    ...when(
      kind === 'direct-quote' && quote === undefined,
      at('quote', 'is missing for a direct quote: copy at most 12 words, or write reported-speech'),
    ),
    ...when(
      quote !== undefined && !QUOTABLE.has(kind),
      at('quote', `stands under ${kind}, which is a reporter's sentence: take it out, or write direct-quote`),
    ),
  ];
}
