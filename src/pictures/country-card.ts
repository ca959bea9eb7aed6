import { type Answer, answersTo } from '../answers/answer.ts';
import { markWords } from '../answers/mark-words.ts';
import { mayNotHold } from '../answers/marks.ts';
import { newerWords } from '../answers/newer-words.ts';
import { newestLine } from '../answers/newest-words.ts';
import { isUnsure } from '../answers/still.ts';
import { answerLabel, headlineDefinition, headlineLabels } from '../answers/wording.ts';
import { shownFor } from '../answers/words.ts';
import { speakerRole } from '../formats/web/speaker-role.ts';
import { formatDated } from '../i18n/dates.ts';
import { formatDay } from '../i18n/day.ts';
import { isolated } from '../i18n/isolated.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { swatch } from '../map/drawing/swatch.ts';
import { toHtml } from '../markup/html.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { getSubject } from '../record/subjects.ts';
import type { Card, CardRow } from './card.ts';
import { cardFoot } from './card-foot.ts';
import { CARD_SIGN } from './card-sign.ts';
import { readable } from './card-words.ts';

/**
 * What a country has said, who said it when, and what it amounts to on the day of the record; an institution has no position, and so
 * no swatch. Without its page the card says as well where that is in doubt.
 */
export function countryCard(record: PublicRecord, id: string): Card {
  const asOf = record.recordDate;
  const foot = cardFoot(formatDay(asOf));
  const answer = answersTo(record, 'headline', { asOf, knownBy: asOf }).get(id);
  if (!answer) {
    const { name: title } = getSubject(record, id);
    const kicker = translate('card.record', { date: formatDay(asOf) });
    return { kicker, title, text: translate('country.institution'), ...foot };
  }
  const say = vocabularyOf(record.codebook);
  return {
    kicker: newestLine(say, [answer], asOf),
    title: answer.country.name,
    ...(wordsOf(record, answer) ?? { text: meaningOf(record, answer) }),
    rows: [
      { label: labelOf(record, answer), swatch: toHtml(swatch(answer.paint, 'row')) },
      ...doubtsOf(record, answer),
    ],
    ...foot,
  };
}

/** Its newest own words that carry the answer, as a reader can read them; none where it has several answers, or a doubtful one. */
function wordsOf(record: PublicRecord, answer: Answer): Pick<Card, 'text' | 'speaker'> | undefined {
  if (answer.paint.length > 1 || answer.marks.includes('doubtful')) return undefined;
  const [shown] = shownFor(record, answer);
  const said = shown && (newerWords(record, answer, shown) ?? shown);
  const text = said?.words && readable(said.words);
  if (!text) return undefined;
  const { speaker, said: day, saidPrecision } = said.statement;
  const who = [isolated(speaker.name), speakerRole(record, said.statement), formatDated(day, saidPrecision)];
  return { text, speaker: who.join(', ') };
}

/** What its colour means, in a sentence. */
function meaningOf({ codebook }: PublicRecord, { marks, paint, position }: Answer): string {
  const say = vocabularyOf(codebook);
  if (marks.includes('doubtful')) return translate('report.doubtful');
  return paint.length > 1 ? say('headlines.conflicting') : headlineDefinition(say, position);
}

/** What the text has said, the row does not say again. */
function labelOf({ codebook }: PublicRecord, answer: Answer): string {
  const say = vocabularyOf(codebook);
  return answer.paint.length > 1 && !answer.marks.includes('doubtful')
    ? headlineLabels(say, answer.position).join(' / ')
    : answerLabel(say, answer);
}

/** Its marks; where none says that it may no longer hold, and the words are old, that this is not certain. */
function doubtsOf(record: PublicRecord, answer: Answer): CardRow[] {
  const say = vocabularyOf(record.codebook);
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  const marks = answer.marks.filter((mark) => mark !== 'doubtful'); // that is said first
  const rows = marks.map((mark) => ({
    label: markWords(say, mark, { ...answer, newer: [] }), // a line has no room for what a report is about
    swatch: mayNotHold({ marks: [mark] }) ? CARD_SIGN : '',
  }));
  const isTold = mayNotHold(answer) || !isUnsure(record, answer, clock);
  return isTold ? rows : [...rows, { label: translate('still.unsure'), swatch: '' }];
}
