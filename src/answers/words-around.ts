import type { Say } from '../i18n/say.ts';
import type { Carrying, Saying } from '../record/carrying-words.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Statement } from '../schema/statement.ts';
import type { Answer } from './answer.ts';
import { earlierLine } from './earlier-line.ts';
import { newerWords } from './newer-words.ts';
import { saidEarlier } from './said-earlier.ts';

/** Words that stand second for an answer, under a line that says why; `after`: what says the same later, copied before them. */
export interface WordsAround extends Carrying {
  heading: string;
  after?: Statement | undefined;
}

/**
 * What stands under what is shown for an answer: earlier words that carry it where that is a paraphrase, and newer ones that
 * give it again.
 */
export function wordsAround(say: Say, record: PublicRecord, answer: Answer, shown: Saying): WordsAround[] {
  const earlier = saidEarlier(record, answer, shown, { knownBy: record.recordDate });
  const newer = newerWords(record, answer, shown);
  return [
    ...(earlier
      ? [{ ...earlier, heading: earlierLine(say, earlier.statement), after: shown.statement }]
      : []),
    ...(newer ? [{ ...newer, heading: say('statement.newer') }] : []),
  ];
}
