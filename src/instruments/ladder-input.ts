import type { Answer } from '../answers/answer.ts';
import { besideLadder, type Column, ladderOf, wordsDay } from '../answers/ladder.ts';
import { asOfLine, newestWords } from '../answers/newest-words.ts';
import type { Rung } from '../answers/rung.ts';
import { answerLabel, rungName } from '../answers/wording.ts';
import type { LadderChart } from '../charts/ladder-chart.ts';
import { chartWords } from '../components/numbers/chart-words.ts';
import { formatDay } from '../i18n/day.ts';
import { formatList } from '../i18n/lists.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { rungKey, rungTile } from './rung-tile.ts';

/** The ladder of the home page as a chart; `answers` to the main question on the record's day. */
export function ladderInput(record: PublicRecord, answers: readonly Answer[]): LadderChart {
  const say = vocabularyOf(record.codebook);
  const columns = ladderOf(answers);
  const beside = besideLadder(answers);
  return {
    idPrefix: 'ladder-chart',
    words: chartWords(record, 'ladder', {
      countPromised: standing(columns, 'promised'),
      countReady: standing(columns, 'ready'),
      countOpen: standing(columns, 'open'),
      asOf: asOfLine(say, newestWords(answers), record.recordDate),
      countBeside: beside.reduce((sum, column) => sum + column.answers.length, 0),
      beside: formatList(
        beside.map(({ key, answers: { length: count } }) => translate(`home.besides.${key}`, { count })),
      ),
    }),
    rungs: columns.map(({ key, answers: standing }) => ({
      key,
      title: rungName(say, key),
      tiles: standing.map((answer) => {
        const { country } = answer;
        const day = wordsDay(answer);
        const label = answerLabel(say, answer);
        return rungTile(
          answer,
          day
            ? `${country.name}${translate('home.tileSaid', { label, date: formatDay(day) })}`
            : translate('home.option', { country: country.name, label }),
        );
      }),
    })),
    key: rungKey(
      say,
      columns.flatMap((column) => column.answers),
    ),
  };
}

function standing(columns: readonly Column<Rung>[], rung: Rung): number {
  return columns.find(({ key }) => key === rung)?.answers.length ?? 0;
}
