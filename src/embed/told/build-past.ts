import { answersTo } from '../../answers/answer.ts';
import { conflictsIn } from '../../answers/conflicts.ts';
import { asOfLine, newestWords } from '../../answers/newest-words.ts';
import { LEGEND_KEYS, type LegendKey } from '../../answers/paint.ts';
import { QUESTIONS, type Question } from '../../answers/question.ts';
import { mapTitle } from '../../answers/title.ts';
import { categoryName } from '../../answers/wording.ts';
import { closeUpFile } from '../../embed-links.ts';
import { formatDay } from '../../i18n/day.ts';
import type { Say } from '../../i18n/say.ts';
import { signPlace } from '../../map/drawing/overlay.ts';
import { patternFor } from '../../map/drawing/pattern.ts';
import { mapGeometry } from '../../map/earth/geometry.ts';
import { changeDates } from '../../record/changes.ts';
import type { Clock } from '../../record/in-force.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import { embedNames } from './embed-names.ts';
import { type Past, type PastQuestion, PREFIX, type Run, type Told } from './told.ts';
import { toldAnswers } from './told-answers.ts';
import { toldWords } from './told-words.ts';

/** The days that the map of a clock can show: those on which an answer changed until then, and its own. */
export function shownDays(record: PublicRecord, { asOf, knownBy }: Clock): Day[] {
  return [...changeDates(record, { knownBy }).filter((day) => day < asOf), asOf];
}

/** The answers of every country to every question on every day until `asOf`, as the record knew them on `knownBy`. */
export function buildPast(record: PublicRecord, clock: Clock, say: Say): Past {
  const stops = shownDays(record, clock);
  const who: Record<string, string> = {};
  return {
    stops: stops.map((day) => ({ day, date: formatDay(day) })),
    questions: QUESTIONS.map((question): PastQuestion => {
      const names = LEGEND_KEYS.map((key) => [key, categoryName(say, key, question)]);
      return {
        question,
        title: mapTitle(say, question),
        latest: asOfLine(say, newestWords(answersTo(record, question, clock).values()), clock.asOf),
        names: Object.fromEntries(names) as Record<LegendKey, string>,
        runs: runsOf(record, question, { stops, knownBy: clock.knownBy, say, who }),
      };
    }),
    who,
    words: toldWords(say),
    patterns: conflictsIn(record, clock).flatMap((paint) => patternFor(paint, PREFIX) ?? []),
    signs: signsOf(record),
    names: embedNames(record),
    closeUp: closeUpFile('{view}'),
  };
}

/** Of countries in the picture alone: those beyond it have a place in their swatch. */
function signsOf({ countries, statementsByCountry }: PublicRecord): Past['signs'] {
  const { placeById } = mapGeometry(countries, 'europe');
  const shown = [...placeById.values()].filter(
    ({ id, frame }) => frame === 'main' && statementsByCountry.has(id),
  );
  return Object.fromEntries(shown.map((place) => [place.id, signPlace(place, [], PREFIX)]));
}

/** The runs of every country that has any, by ISO3; `who` grows by what is met. */
function runsOf(
  record: PublicRecord,
  question: Question,
  {
    stops,
    knownBy,
    say,
    who,
  }: { stops: readonly Day[]; knownBy: Day; say: Say; who: Record<string, string> },
): Record<string, Run[]> {
  const runs: Record<string, Run[]> = {};
  for (const from of stops) {
    for (const [id, told] of toldAnswers(record, question, { asOf: from, knownBy }, say)) {
      const own = runs[id] ?? [];
      const run = runFrom(from, told);
      if (isSame(own.at(-1), run)) continue;
      if (told.statement) who[told.statement.id] = told.statement.who;
      runs[id] = [...own, run];
    }
  }
  return runs;
}

function runFrom(from: Day, { paint, marks, forNow, label, statement }: Told): Run {
  return {
    from,
    paint,
    marks,
    ...(forNow ? { forNow } : {}),
    label,
    ...(statement ? { statement: statement.id } : {}),
  };
}

/** Whether nothing changes with a run; where there was none before it, nothing was found. */
function isSame(last: Run | undefined, run: Run): boolean {
  if (!last) return run.paint.join() === 'unknown' && run.marks.length === 0 && !run.statement;
  return JSON.stringify({ ...last, from: run.from }) === JSON.stringify(run);
}
