import type { Say } from '../i18n/say.ts';
import type { CountryPosition } from '../record/country-position.ts';
import type { Reading } from '../record/position.ts';
import { findShade } from '../record/shade.ts';
import type { Answer } from './answer.ts';
import { type Category, findStanceOf } from './category.ts';
import { type LegendKey, legendKeyOf } from './paint.ts';
import type { Question } from './question.ts';

/** The name of a colour under a question. */
export function categoryName(say: Say, key: LegendKey, question: Question): string {
  return say(termOf(key, question));
}

/** What a colour means under a question. */
export function categoryDefinition(say: Say, key: LegendKey, question: Question): string {
  return say(`definition.${termOf(key, question)}`);
}

/** An answer in words: "open to soldiers"; where its words conflict, that they do, and every reading. */
export function answerLabel(say: Say, answer: Answer): string {
  const { question, position, readings, paint } = answer;
  if (question !== 'headline' && readings.length > 0) return readingsLabel(say, readings);
  const key = legendKeyOf(paint);
  const label = question === 'headline' ? headlineLabel(say, position) : categoryName(say, key, question);
  return key === 'conflicting' ? `${label}: ${headlineLabels(say, paint).join(' / ')}` : label;
}

/** The name of a headline, with what it says on soldiers, or that it is about now, where it leaves that open. */
export function headlineLabel(say: Say, position: Told): string {
  return say(headlineTerm(position));
}

/** What it means. */
export function headlineDefinition(say: Say, position: Told): string {
  return say(`definition.${headlineTerm(position)}`);
}

function headlineTerm(position: Told): `shades.${string}` | `headlines.${string}` {
  const { headline, silence } = position;
  const shade = findShade(position);
  return shade ? `shades.${shade}` : `headlines.${silence === 'not-searched' ? silence : headline}`;
}

/** The names of the headlines that a paint stands for. */
export function headlineLabels(say: Say, paint: readonly Category[]): string[] {
  return paint.map((category) => categoryName(say, category, 'headline'));
}

/** Stances side by side: "undecided / open (outside Ukraine)". */
export function readingsLabel(say: Say, readings: readonly Stated[]): string {
  return readings.map((reading) => readingLabel(say, reading)).join(' / ');
}

/**
 * A stance, with its place where that is outside Ukraine and its mission where that is peacekeeping; with both wherever
 * `placed` asks for them.
 */
export function readingLabel(say: Say, { stance, place, mission }: Stated, placed = false): string {
  const details = [
    ...(placed || place === 'outside' ? [say(`places.${place}`)] : []),
    ...(mission === 'peacekeeping' ? [say(`missions.${mission}`)] : []),
  ];
  const label = say(`stances.${stance}`);
  return details.length > 0 ? `${label} (${details.join(', ')})` : label;
}

type Stated = Pick<Reading, 'stance' | 'place' | 'mission'>;
type Told = Pick<CountryPosition, 'headline' | 'positions' | 'silence'>;

/** Where the codebook has a colour: with the headlines, or, under a contribution, with the stances that wear it. */
function termOf(
  key: LegendKey,
  question: Question,
): `headlines.${string}` | `stances.${string}` | `places.${string}` | `missions.${string}` {
  if (question === 'headline' || key === 'conflicting') return `headlines.${key}`;
  const stance = findStanceOf(key);
  if (stance) return `stances.${stance}`;
  if (key === 'support') return 'places.outside';
  return key === 'peacekeepers' ? 'missions.peacekeeping' : `headlines.${key}`;
}
