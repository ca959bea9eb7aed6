import { capitalised } from '../i18n/capitalised.ts';
import { formatDay } from '../i18n/day.ts';
import { inTurn } from '../i18n/lists.ts';
import type { Say } from '../i18n/say.ts';
import type { Clock } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';
import type { Answer } from './answer.ts';
import { markWords } from './mark-words.ts';
import { stands } from './stands.ts';
import { isUnsure } from './still.ts';

/** What leaves a page without it: sentences, and how old the newest words behind them are. */
export function dated(say: Say, sentence: string, newest: Day | undefined): string {
  return newest ? say('home.share', { sentence, date: formatDay(newest) }) : sentence;
}

/** What is handed on of an answer: what is told of it, how old its words are, and what else has to be said with them. */
export function handedOn(say: Say, record: PublicRecord, answer: Answer, clock: Clock): string {
  const { marks, dating } = answer;
  const told = dated(say, stands(say, record, answer, clock).join(' '), dating.newest);
  const cautions = marks.map((mark) => markWords(say, mark, answer));
  if (cautions.length > 0) return `${told} ${capitalised(inTurn(cautions))}.`;
  return isUnsure(record, answer, clock) ? `${told} ${say('still.unsure')}` : told;
}
