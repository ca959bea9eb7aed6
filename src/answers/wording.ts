import type { Say } from '../i18n/say.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { CountryPosition } from '../record/country-position.ts';
import type { Reading } from '../record/position.ts';
import { findShade, shadeOfSupport } from '../record/shade.ts';
import { type Contribution, type Headline, SHADES, type Shade, type Stance } from '../schema/codes.ts';
import type { Answer } from './answer.ts';
import { findStanceOf } from './category.ts';
import { type LegendKey, legendKeyOf } from './paint.ts';
import type { Question } from './question.ts';
import { type Beside, legendKeyOfRung, type Rung } from './rung.ts';

/** The name of a colour under a question. */
export function categoryName(say: Say, key: LegendKey, question: Question): string {
  const stance = question === 'membership' && key !== 'conflicting' ? findStanceOf(key) : undefined;
  return stance ? stanceName(say, stance, question) : say(termOf(key, question));
}

/** The name of a rung of the ladder: that of its colour. */
export function rungName(say: Say, rung: Rung | Beside): string {
  return categoryName(say, legendKeyOfRung(rung), 'headline');
}

/** What a colour means under a question. */
export function categoryDefinition(say: Say, key: LegendKey, question: Question): string {
  return say(`definition.${termOf(key, question)}`);
}

/** An answer in words: "Does not rule soldiers out"; where its words conflict, that they do, and every reading. */
export function answerLabel(say: Say, answer: Answer): string {
  const { question, position, readings, paint } = answer;
  if (question !== 'headline')
    return readings.length > 0
      ? readingsLabel(say, readings, question)
      : categoryName(say, legendKeyOf(paint), question);
  const label = headlineLabel(say, position);
  return paint.length > 1 ? `${label}: ${headlineLabels(say, position).join(' / ')}` : label;
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

/** The name of the headline under each reading of a country's words; one where they do not conflict. */
export function headlineLabels(say: Say, position: Told & Pick<CountryPosition, 'readings'>): string[] {
  const { readings, positions } = position;
  if (readings.length === 1) return [headlineLabel(say, position)];
  const term = (headline: Headline) =>
    headline === 'support'
      ? (`shades.${shadeOfSupport(positions)}` as const)
      : (`headlines.${headline}` as const);
  return readings.map((headline) => say(term(headline)));
}

/** The name of a contribution: soldiers who would stay outside Ukraine are not "Soldiers in Ukraine". */
export function contributionName(say: Say, contribution: Contribution, place: Reading['place']): string {
  return contribution === 'land' && place === 'outside'
    ? say('contribution.landOutside')
    : say(`contributions.${contribution}`);
}

/** Nobody promises to belong: on membership these stances have words of their own. */
const BELONGING: Readonly<Partial<Record<Stance, MessageKey>>> = {
  leads: 'membership.leads',
  committed: 'membership.committed',
  declined: 'membership.declined',
};

/** The name of a stance on what is asked. */
export function stanceName(say: Say, stance: Stance, asked?: Contribution | Question): string {
  return say((asked === 'membership' && BELONGING[stance]) || `stances.${stance}`);
}

/** Stances side by side: "undecided / open (outside Ukraine)". */
export function readingsLabel(
  say: Say,
  readings: readonly Stated[],
  asked?: Contribution | Question,
): string {
  return readings.map((reading) => readingLabel(say, reading, { asked })).join(' / ');
}

/**
 * A stance on what is asked, with its place where that is outside Ukraine and its mission where that is peacekeeping; with the
 * place wherever `placed` asks for it.
 */
export function readingLabel(
  say: Say,
  { stance, place, mission }: Stated,
  { placed = false, asked }: { placed?: boolean; asked?: Contribution | Question | undefined } = {},
): string {
  const details = [
    ...(placed || place === 'outside' ? [say(`places.${place}`)] : []),
    ...(mission === 'peacekeeping' ? [say(`missions.${mission}`)] : []),
  ];
  const label = stanceName(say, stance, asked);
  return details.length > 0 ? `${label} (${details.join(', ')})` : label;
}

type Stated = Pick<Reading, 'stance' | 'place' | 'mission'>;
type Told = Pick<CountryPosition, 'headline' | 'positions' | 'silence'>;

/**
 * Where the codebook has a colour: with the headlines and their shades, also under soldiers, which are painted alike; under
 * another contribution with the stance that wears it.
 */
function termOf(
  key: LegendKey,
  question: Question,
): `headlines.${string}` | `shades.${string}` | `stances.${string}` | 'places.outside' {
  if (question === 'land' && key === 'support-silent') return 'places.outside';
  const aboutSoldiers = question === 'headline' || question === 'land';
  const stance = aboutSoldiers || key === 'conflicting' ? undefined : findStanceOf(key);
  if (stance) return `stances.${stance}`;
  return isShade(key) ? `shades.${key}` : `headlines.${key}`;
}

function isShade(key: string): key is Shade {
  return (SHADES as readonly string[]).includes(key);
}
