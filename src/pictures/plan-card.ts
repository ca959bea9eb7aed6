import { answersTo } from '../answers/answer.ts';
import { type Category, categoryOfStance } from '../answers/category.ts';
import { mayNotHold } from '../answers/marks.ts';
import { type Offer, offerer, offersOf } from '../answers/offers.ts';
import { icon } from '../charts/parts/icon.ts';
import { textWidth } from '../charts/parts/text-width.ts';
import type { Say } from '../i18n/say.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { attributes, round } from '../markup/escape.ts';
import { MAP_COLOURS, STRATUM_COLOURS } from '../palette.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { STANCES } from '../schema/codes.ts';
import { TILE_COLOURS } from '../styles/tile-palette.ts';
import type { Card } from './card.ts';
import { markPaint } from './card-tile.ts';
import { textAt } from './figure/text-at.ts';

const LAYERS = ['air', 'land', 'sea'] as const;
const NOTE = 190;
const SIZE = 19;
const ROW = 29;
const TILE = 17;
/** Height of what the colours mean. */
const KEY = 34;
const INK = MAP_COLOURS.ink.light;
const QUIET = MAP_COLOURS['quiet-ink'].light;

/** Who would or might be there in the air, on land and at sea: the finding, and the layers with their countries. */
export function planCard(record: PublicRecord): Pick<Card, 'text' | 'chart'> {
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  const layers = LAYERS.map((key) => {
    const { inside, outside } = offersOf([...answersTo(record, key, clock).values()]);
    const near = new Set(inside.map(({ answer }) => answer.country.id));
    return { key, offers: [...inside, ...outside.filter(({ answer }) => !near.has(answer.country.id))] };
  });
  const count = (key: (typeof LAYERS)[number]) =>
    layers.find((layer) => layer.key === key)?.offers.length ?? 0;
  return {
    text: translate('chart.plan.title', {
      countLand: count('land'),
      countAir: count('air'),
      countSea: count('sea'),
    }),
    chart: (width, height) => {
      const high = (height - KEY) / LAYERS.length;
      const drawn = layers.map(({ key, offers }, index) =>
        layerOf(key, offers, { y: KEY + index * high, width, height: high }),
      );
      return [
        meanings(
          vocabularyOf(record.codebook),
          layers.flatMap(({ offers }) => offers),
        ),
        ...drawn,
      ].join('');
    },
  };
}

function layerOf(
  key: (typeof LAYERS)[number],
  offers: readonly Offer[],
  { y, width, height }: { y: number; width: number; height: number },
): string {
  const drawing = `<g${attributes({ fill: 'none', stroke: INK, 'stroke-width': 1.8 })}>${icon(key, 16, y + height / 2 - 14)}</g>`;
  const name = textAt(translate(`chart.plan.part.${key}.title`), {
    x: 58,
    y: y + height / 2 + 8,
    size: 24,
    fill: INK,
    weight: 700,
  });
  return [
    `<rect${attributes({ y, width: NOTE, height, fill: STRATUM_COLOURS[key].light })}/>`,
    drawing,
    name,
    ...namesOf(offers, width - NOTE - 24).map(({ offer, x, row, rows }) => {
      const middle = y + height / 2 + (row - (rows - 1) / 2) * ROW;
      const left = NOTE + 24 + x;
      const category = categoryOfStance(offer.reading.stance);
      const tile = { x: left, y: middle - TILE / 2, width: TILE, height: TILE };
      return (
        `<rect${attributes({ ...tile, ...markPaint(category, false) })}/>` +
        (mayNotHold(offer.answer) ? sign(category, left, middle) : '') +
        textAt(offerer(translate, offer), { x: left + TILE + 8, y: middle + 7, size: SIZE, fill: INK })
      );
    }),
  ].join('');
}

/** Names in lines of a width. */
function namesOf(
  offers: readonly Offer[],
  width: number,
): { offer: Offer; x: number; row: number; rows: number }[] {
  let [x, row] = [0, 0];
  const placed = offers.map((offer) => {
    const wide = TILE + 8 + textWidth(offerer(translate, offer), SIZE);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const place = { offer, x, row };
    x += wide + 18;
    return place;
  });
  return placed.map((place) => ({ ...place, rows: row + 1 }));
}

/** What the colours mean, in a line over the layers. */
function meanings(say: Say, offers: readonly Offer[]): string {
  const stances = STANCES.filter((stance) => offers.some(({ reading }) => reading.stance === stance));
  const texts = [
    ...stances.map((stance) => ({ stance, signed: false, text: say(`stances.${stance}`) })),
    ...(offers.some(({ answer }) => mayNotHold(answer))
      ? [{ stance: 'open' as const, signed: true, text: say('mark.doubtful') }]
      : []),
  ];
  let x = 2;
  return texts
    .map(({ stance, signed, text }) => {
      const category = categoryOfStance(stance);
      const tile = { x, y: 2, width: TILE, height: TILE, ...markPaint(category, false) };
      const markup =
        `<path${attributes({ d: square(tile), fill: tile.fill, stroke: tile.stroke, 'stroke-width': 2 })}/>` +
        (signed ? sign(category, x, 2 + TILE / 2) : '') +
        textAt(text, { x: x + TILE + 8, y: 17, size: 17, fill: QUIET });
      x += TILE + 8 + textWidth(text, 17) + 14;
      return markup;
    })
    .join('');
}

/** The sign of what may no longer hold, on a tile whose left edge and middle are given. */
function sign(category: Category, left: number, middle: number): string {
  const ink = TILE_COLOURS.find((tile) => tile.category === category)?.ink.light ?? INK;
  const size = 15;
  const x = left + (TILE - textWidth('?', size, 'bold')) / 2;
  return textAt('?', { x, y: middle + size * 0.36, size, fill: ink, weight: 600 });
}

function square({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return `M${round(x)} ${y}h${width}v${height}h${-width}z`;
}
