import { capitalised } from '../i18n/capitalised.ts';
import { formatDay } from '../i18n/day.ts';
import { formatList } from '../i18n/lists.ts';
import type { Say } from '../i18n/say.ts';
import type { CountryPosition } from '../record/country-position.ts';
import { headlineDating } from '../record/earning.ts';
import { contributesOther } from '../record/headline.ts';
import { historyOf, type Stand } from '../record/history.ts';
import type { Clock } from '../record/in-force.ts';
import { type Position, readingsOf } from '../record/position.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { findShade, isForNow } from '../record/shade.ts';
import { takesBack } from '../record/step-back.ts';
import type { Contribution } from '../schema/codes.ts';
import { type Day, dayNumber } from '../schema/day.ts';
import type { Answer } from './answer.ts';
import { positionPaint } from './position-paint.ts';
import { soldierAnswerOf, stepsTowardsNo } from './soldier-answer.ts';
import { shownFor } from './words.ts';

/** What a country says on soldiers, other help left aside; `silent`: it offers help and says nothing on soldiers. */
type Term =
  | Exclude<CountryPosition['headline'], 'leads' | 'support' | 'declined'>
  | 'no'
  | 'no-for-now'
  | 'silent';

/** In days: of a line kept for less than two months it is not said that it stayed the same. */
const TWO_MONTHS = 60;

/** In days: what was said again so soon is told with the day of its newest words alone. */
const AT_ONCE = 3;

/**
 * What a country said on soldiers before it gave its newest answer to the main question, and when; where that was the same,
 * since when. Then which other help it has spoken of, where its sentences do not tell. Undefined where it gave no answer.
 * No more is said than that it stayed the same between two days of words.
 */
export function line(say: Say, record: PublicRecord, answer: Answer, clock: Clock): string | undefined {
  const newest = saidOn(answer);
  if (answer.position.headline === 'unknown' || !newest) return undefined;
  return [step(say, record, answer, { clock, newest }), besides(say, answer)].filter(Boolean).join(' ');
}

function step(
  say: Say,
  record: PublicRecord,
  answer: Answer,
  { clock, newest }: { clock: Clock; newest: Day },
): string {
  const { position } = answer;
  const country = answer.country.inText ?? answer.country.name;
  const stands = historyOf(record, answer.country, clock).filter(({ from }) => from <= clock.asOf);
  const now = termOf(position);
  const before = stands.findLast((one) => termOf(one.position) !== now);
  const run = stands.slice(before ? stands.indexOf(before) + 1 : 0);
  // A line dates from its own words: those of others before them are no line of the country's.
  const since = (run.find((one) => isItsOwn(record, one, clock)) ?? run[0])?.from ?? newest;
  const age = dayNumber(newest) - dayNumber(since);
  if (before && before.position.headline !== 'unknown') {
    const { newest: last = before.from, ownWords } = headlineDating(record, before.position, clock);
    const values = { country, was: wasOf(say, before, now), ...dated(last, since) };
    const told = say(beforeKey(record, { before, answer, ownWords }), values);
    return age > AT_ONCE
      ? say('line.dates', { since: formatDay(since), before: told })
      : `${capitalised(told)}.`;
  }
  const alone = position.headline === 'support' ? run.findLast(isNoAlone) : undefined;
  if (alone) {
    const said = headlineDating(record, alone.position, clock).newest ?? alone.from;
    return say('line.noAlone', { country, ...dated(said, newest) });
  }
  if (age >= TWO_MONTHS && isShown(record, answer, since))
    return say('line.again', { date: formatDay(newest) });
  if (age >= TWO_MONTHS) return say('line.kept', { country: capitalised(country), ...dated(since, newest) });
  return age > 0 ? say('line.keptShort', { from: formatDay(since) }) : say('line.first');
}

function isItsOwn(record: PublicRecord, { position }: Stand, clock: Clock): boolean {
  return headlineDating(record, position, clock).ownWords;
}

/** How it is told what a country had said before: "had still" tells of a step that was taken. */
function beforeKey(
  record: PublicRecord,
  { before, answer, ownWords }: { before: Stand; answer: Answer; ownWords: boolean },
): 'line.before' | 'line.beforeByOthers' | 'line.beforeReport' {
  if (!ownWords) return 'line.beforeByOthers';
  const [from, to] = [
    soldierAnswerOf({ paint: positionPaint(before.position, 'headline') }),
    soldierAnswerOf(answer),
  ];
  const isSofter = from && to && stepsTowardsNo(from, to) > 0;
  return isSofter && !takesBack(record, answer) ? 'line.beforeReport' : 'line.before';
}

/** Whether the words that are quoted, and told first, are those of this day. */
function isShown(record: PublicRecord, answer: Answer, day: Day): boolean {
  return shownFor(record, answer).some(({ statement }) => statement.said === day);
}

/** The day of its newest words on soldiers, its own or anybody's; of those it rests on, where there are none. */
function saidOn({ position: { headline, positions }, dating }: Answer): Day | undefined {
  const asked = headline === 'host' || headline === 'opposed' ? positions.force : positions.land;
  return asked.status === 'unknown' ? dating.newest : asked.said;
}

/** The month of a day; the day itself where `other` is of the same month. */
function dated(day: Day, other: Day): { form: 'day' | 'month'; date: string } {
  const form = day.slice(0, 7) === other.slice(0, 7) ? 'day' : 'month';
  return { form, date: formatDay(day, form === 'day' ? 'long' : 'month') };
}

/** A no to soldiers, with no offer of anything else. */
function isNoAlone({ position }: Stand): boolean {
  return position.headline === 'declined';
}

function wasOf(say: Say, { position }: Stand, now: Term): string {
  const term = termOf(position);
  if (term === 'no' && now === 'no-for-now') return say('line.was.no-plain');
  return say(`line.was.${term}` as 'line.was.open');
}

function termOf(position: CountryPosition): Term {
  const { headline, positions } = position;
  if (headline === 'leads') return 'troops';
  if (headline !== 'support' && headline !== 'declined') return headline;
  switch (findShade(position)) {
    case 'support-silent':
      return 'silent';
    case 'support-undecided':
      return 'undecided';
    default:
      return isForNow(positions) ? 'no-for-now' : 'no';
  }
}

/** Which other help a country has spoken of itself; empty where its first sentences tell, or it has spoken of none. */
function besides(say: Say, { position: { headline, positions } }: Answer): string {
  if (headline === 'support') return '';
  const told = (one: Contribution) => headline === 'leads' && one === 'command';
  const help = contributesOther(positions).filter((one) => !told(one) && isOwn(positions[one]));
  const days = help
    .map((one) => positions[one])
    .flatMap((one) => (one.status === 'unknown' ? [] : [one.said]));
  const last = days.sort().at(-1);
  if (!last) return '';
  const list = formatList(help.map((one) => say(`line.help.${one}` as 'line.help.air')));
  return say('line.besides', { list, date: formatDay(last, 'month') });
}

function isOwn(position: Position): boolean {
  return position.status !== 'unknown' && position.ownWords && readingsOf(position).length > 0;
}
