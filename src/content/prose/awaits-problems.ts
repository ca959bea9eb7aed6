import type { PublicRecord } from '../../record/public-record.ts';
import type { Problem } from '../../schema/problem.ts';
import { AWAITED, SINCE, whatHasCome } from './awaited.ts';
import type { Tag } from './prose.ts';

const LONGEST_PHRASE = 80;

/** What is wrong with one `<Awaits>`: that it waits for nothing, says nothing, or that what it waits for has come. */
export function awaitsProblems(
  tag: Tag,
  record: PublicRecord,
  at: (line: number, field: string, message: string) => Problem,
): Problem[] {
  const { attributes, line } = tag;
  const problem = (message: string) => [at(line, '<Awaits>', message)];
  const used = AWAITED.filter((attribute) => attributes[attribute]);
  const phrase = phraseOf(tag);
  if (used.length === 0)
    return problem(`waits for nothing: write one of ${AWAITED.map((name) => `${name}="…"`).join(', ')}`);
  if (!attributes.since && used.some((attribute) => SINCE.has(attribute)))
    return problem('needs since="…": the day, or the event, to which its sentence is true');
  if (!phrase) return problem('is empty: put the words that say what is not known between its two ends');
  const come = whatHasCome(tag, record);
  if (come.length === 0) return [];
  const later = attributes.since ? ', or write a later day in since if they still hold' : '';
  return problem(
    `waited for what has come: the words “${phrase}” say that something is not known, and the record now has ${come.join(', ')}: rewrite them${later}`,
  );
}

function phraseOf({ typed }: Tag): string {
  const words = typed
    .map(({ text }) => text)
    .join('…')
    .replace(/\s+/gu, ' ')
    .trim();
  return words.length > LONGEST_PHRASE ? `${words.slice(0, LONGEST_PHRASE).trimEnd()}…` : words;
}
