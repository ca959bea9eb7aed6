import { formatDay } from '../i18n/day.ts';
import type { Say } from '../i18n/say.ts';
import { changes } from '../record/changes.ts';
import type { CountryPosition } from '../record/country-position.ts';
import { newestDay } from '../record/earning.ts';
import { contributesOther } from '../record/headline.ts';
import { historyOf, type Stand } from '../record/history.ts';
import type { Clock } from '../record/in-force.ts';
import type { Position } from '../record/position.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { findShade } from '../record/shade.ts';
import { dayNumber } from '../schema/day.ts';
import type { Answer } from './answer.ts';

/** In days: of a line kept for less than a month it is not said that it stayed the same. */
const MONTH = 30;

/**
 * Whether a country's answer to the main question changed, and when last, in one sentence; undefined where it gave none.
 * What a reader sees is compared, shades too; and no more is said than that it stayed the same between two days of words.
 */
export function line(say: Say, record: PublicRecord, answer: Answer, clock: Clock): string | undefined {
  const last = newestDay(answer.statements);
  if (answer.position.headline === 'unknown' || !last) return undefined;
  const history = historyOf(record, answer.country, clock).filter(({ from }) => from <= clock.asOf);
  const now = termOf(answer.position);
  const before = history.findLast(({ position }) => termOf(position) !== now);
  const since = history[before ? history.indexOf(before) + 1 : 0]?.from ?? last;
  const days = dayNumber(last) - dayNumber(since);
  const values = { from: formatDay(since), to: formatDay(last) };
  const told =
    !before || before.position.headline === 'unknown'
      ? say(days >= MONTH ? 'line.kept' : days > 0 ? 'line.keptShort' : 'line.first', values)
      : say(days >= MONTH ? 'line.keptAfter' : days > 0 ? 'line.changedOn' : 'line.changed', {
          ...values,
          country: nameIn(answer),
          was: wasOf(say, before, answer.position),
        });
  const moved = changes(record, clock).findLast(
    ({ date, to, contributions }) =>
      to.country.id === answer.country.id &&
      date > since &&
      date <= clock.asOf &&
      contributions.some((one) => contributesOther(to.positions).includes(one) && isOwn(to.positions[one])),
  );
  return moved ? `${told} ${say('line.moved', { date: formatDay(moved.date) })}` : told;
}

function isOwn(position: Position): boolean {
  return position.status !== 'unknown' && position.ownWords;
}

function nameIn({ country }: Answer): string {
  return country.inText ?? country.name;
}

/** Who says no and offers help now said no before, too: what is new is the help. So with soldiers and the lead. */
function wasOf(say: Say, { position }: Stand, now: CountryPosition): string {
  const term = say(`line.was.${termOf(position)}` as 'line.was.open');
  const newHelp = now.headline === 'support' && position.headline === 'declined';
  const newLead = now.headline === 'leads' && position.headline === 'troops';
  const was = newHelp
    ? say('line.withoutHelp', { was: term })
    : newLead
      ? say('line.withoutLead', { was: term })
      : term;
  return position.ownWords ? was : say('line.others', { was });
}

function termOf(position: CountryPosition): string {
  return findShade(position) ?? position.headline;
}
