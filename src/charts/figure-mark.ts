import type { PublicRecord } from '../record/public-record.ts';
import type { Figure } from '../schema/figure.ts';
import { NUMBER_TOPICS, type NumberMark, type NumberTopic } from './number-mark.ts';

/** How the page writes and links what the record holds. */
export interface FigureTexts {
  href: (figure: Figure) => string;
  when: (figure: Figure) => string;
  tip: (figure: Figure) => string;
}

/** Counts of who belongs that say of themselves that they are of others: of who is interested, or expected. */
export const EXPECTED: ReadonlySet<string> = new Set([
  'belong-20-2025-03-06-british-officials',
  'belong-30-2025-03-17-downing-street',
]);

/** The record's counts of countries as marks, in the record's order. */
export function numberMarks({ figures }: PublicRecord, { href, when, tip }: FigureTexts): NumberMark[] {
  return figures.flatMap((figure) => {
    const { id, topic, value, qualifier, said, speaker } = figure;
    if (figure.unit !== 'countries' || !isNumberTopic(topic)) return [];
    const expected = EXPECTED.has(id) ? { expected: true } : {};
    const mark = { id, topic, ...expected, value, qualifier, said, owner: apart(speaker.short) };
    return [{ ...mark, href: href(figure), when: when(figure), tip: tip(figure) }];
  });
}

/** A name that begins with a number stands in brackets, or after a count it would be read with it: "30+ 10 Downing Street". */
function apart(name: string): string {
  return /^\d/.test(name) ? `(${name})` : name;
}

function isNumberTopic(topic: Figure['topic']): topic is NumberTopic {
  return NUMBER_TOPICS.some((known) => known === topic);
}
