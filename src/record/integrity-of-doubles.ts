import { type Problem, when } from '../schema/problem.ts';
import type { Source } from '../schema/source.ts';
import type { Statement } from '../schema/statement.ts';
import { sourceFile } from './integrity-of-sources.ts';
import { statementFile } from './integrity-of-statements.ts';
import type { Content } from './public-record.ts';
import { comparableAddress, comparableWords } from './same-words.ts';

/**
 * What stands twice under two ids: an article, a quotation, what somebody said on a day. The later one is named. Entries
 * with one id are not compared: `idProblems` names those.
 */
export function doubleProblems({ sources, statements }: Content): Problem[] {
  const standing = statements.filter(({ retracted }) => !retracted);
  return [...sourceDoubles(sources), ...quoteDoubles(standing), ...speakerDoubles(standing)];
}

function sourceDoubles(sources: readonly Source[]): Problem[] {
  const at = (source: Source, field: string, message: string) => ({
    file: sourceFile(source),
    field,
    message,
  });
  return [
    ...pairs(sources, ({ url }) => (url === null ? [] : [comparableAddress(url)])).map(([first, second]) =>
      at(
        second,
        'url',
        `is the address of ${first.id} too: write ${first.id} wherever this one is the evidence, and keep one of the two`,
      ),
    ),
    ...pairs(sources, ({ textDigest }) => (textDigest === null ? [] : [textDigest])).map(([first, second]) =>
      at(
        second,
        'textDigest',
        `is that of ${first.id} too: take the digest of its own article, or write ${first.id} wherever this one is the evidence`,
      ),
    ),
  ];
}

/** One sentence may speak for several countries (a joint text), and may be printed by several outlets. */
function quoteDoubles(statements: readonly Statement[]): Problem[] {
  const keysOf = ({ country, said, evidence }: Statement) =>
    evidence.map(({ quote }) => (quote ? `${country} ${said} ${comparableWords(quote.exact)}` : ''));
  return pairs(statements, (statement) => keysOf(statement).filter(Boolean)).map(([first, second, key]) => ({
    file: statementFile(second),
    field: `${second.id}.evidence[${keysOf(second).indexOf(key)}].quote`,
    message: `is quoted in ${first.id} too: quote other words, or put the evidence of both into one statement`,
  }));
}

/**
 * Two statements by one speaker about one country on one day are two only where somebody meant them to be: the second
 * has the id of the first and a number, and something in it is another source, another quotation or another coding.
 */
function speakerDoubles(statements: readonly Statement[]): Problem[] {
  const speaker = ({ country, said, speaker: { name, represents } }: Statement) =>
    `${country} ${said} ${represents} ${comparableWords(name)}`;
  const groups = Map.groupBy(statements, speaker).values();
  return [...groups].flatMap((group) =>
    group.flatMap((second, index) =>
      // The nearest to a slip is named, and only that one.
      group
        .slice(0, index)
        .flatMap((first) => speakerDouble(first, second))
        .slice(0, 1),
    ),
  );
}

function speakerDouble(first: Statement, second: Statement): Problem[] {
  if (first.id === second.id) return [];
  const file = statementFile(second);
  const who = `${second.speaker.name} about ${second.country} on ${second.said}`;
  const shared = sharedSource(first, second);
  if (!numbered(first, second, shared))
    return [
      {
        file,
        field: `${second.id}.id`,
        message: `is ${who}, as ${first.id} is: make one statement of both, or name it ${base(first.id)}-2 where the words are others`,
      },
    ];
  return when(shared !== undefined && codingsOf(first) === codingsOf(second), {
    file,
    field: `${second.id}.evidence`,
    message: `tells ${who} from ${shared}, as ${first.id} does: make one statement of both, or quote the words that are others`,
  });
}

/**
 * True where the ids say that there are two, or cannot: those made for another day or country, which stay when a
 * revision brings the statements together, and those of outlets, which are as many as there are articles.
 */
function numbered(first: Statement, second: Statement, shared: string | undefined): boolean {
  return (
    base(first.id) === base(second.id) ||
    startOf(first.id) !== startOf(second.id) ||
    (second.speaker.represents === 'OUTLET' && shared === undefined)
  );
}

/** `pol-2025-09-04-jan-example` of `pol-2025-09-04-jan-example-2`. */
function base(id: string): string {
  return id.replace(/(?<=[^\d-])-\d{1,2}$/u, '');
}

/** `pol-2025-09-04` of `pol-2025-09-04-jan-example`. */
function startOf(id: string): string | undefined {
  return /^.*?\d{4}-\d{2}-\d{2}/u.exec(id)?.[0];
}

/** A source from which both are told, with no quotation that tells them apart, or undefined. */
function sharedSource(first: Statement, second: Statement): string | undefined {
  const quotes = ({ evidence }: Statement, source: string) =>
    evidence
      .filter((piece) => piece.source === source)
      .map(({ quote }) => comparableWords(quote?.exact ?? ''))
      .sort()
      .join();
  return second.evidence
    .map(({ source }) => source)
    .filter((source) => first.evidence.some((piece) => piece.source === source))
    .find((source) => quotes(first, source) === quotes(second, source));
}

function codingsOf({ codings }: Statement): string {
  return JSON.stringify(codings.map((coding) => JSON.stringify(coding)).sort());
}

/** Each thing but the first of those that have a key in common, with that first one; two things are a pair once. */
function pairs<Thing extends { id: string }>(
  things: readonly Thing[],
  keys: (thing: Thing) => readonly string[],
): [first: Thing, second: Thing, key: string][] {
  const seen = new Map<string, Thing>();
  return things.flatMap((thing) => {
    const found = new Map<string, [Thing, Thing, string]>();
    for (const key of new Set(keys(thing))) {
      const first = seen.get(key);
      if (!first) seen.set(key, thing);
      else if (first.id !== thing.id) found.set(first.id, [first, thing, key]);
    }
    return [...found.values()];
  });
}
