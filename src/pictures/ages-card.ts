import { type Age, ageCounts, agesOf } from '../answers/ages.ts';
import type { Answer } from '../answers/answer.ts';
import { monthStarts } from '../charts/parts/month.ts';
import { spanOf, timeScale } from '../charts/parts/span.ts';
import { monthNames } from '../i18n/chart-days.ts';
import { translate } from '../i18n/translate.ts';
import { attributes } from '../markup/escape.ts';
import { MAP_COLOURS, PAGE_COLOURS } from '../palette.ts';
import { STALE_AFTER } from '../record/earning.ts';
import { type Day, dayNumber } from '../schema/day.ts';
import type { Card } from './card.ts';
import { markPaint } from './card-tile.ts';
import { textAt } from './figure/text-at.ts';

const RADIUS = 6;
/** From dot to dot, across and up. */
const STEP = 14.5;
const AXIS = 26;
/** The name of the first month and its year end before this. */
const FIRST_NAME = 96;
/** Room of what the dots mean, from the right. */
const KEY = 320;
const QUIET = MAP_COLOURS['quiet-ink'].light;

/** How old each country's words are, as dots that pile up on their days: the finding, and the picture. */
export function agesCard(answers: readonly Answer[], asOf: Day): Pick<Card, 'text' | 'chart'> {
  const columns = agesOf(answers);
  const { all, past } = ageCounts(columns);
  const ages = columns.flatMap((column) => column.ages);
  return {
    text: translate('chart.ages.title', { count: all, countPast: past }),
    chart: (width, height) => piles(ages, asOf, width, height),
  };
}

function piles(ages: readonly Age[], asOf: Day, width: number, height: number): string {
  const span = spanOf([...ages.map(({ said }) => said), asOf]);
  const x = timeScale(span, [RADIUS, width - RADIUS]);
  const base = height - AXIS;
  const perDay = (x(span.to) - x(span.from)) / (dayNumber(span.to) - dayNumber(span.from));
  const year = x(asOf) - STALE_AFTER * perDay;
  const piled = Map.groupBy(ages, ({ said }) => Math.round(x(said) / STEP));
  const highest = Math.max(1, ...[...piled.values()].map(({ length }) => length));
  const up = Math.min(STEP, (base - STEP) / highest);
  const dots = [...piled].flatMap(([pile, marks]) =>
    marks.map(({ answer }, below) => {
      const gone = answer.marks.includes('former-government');
      const place = { cx: pile * STEP, cy: base - up * (below + 0.7), r: Math.min(RADIUS, up / 2 - 0.5) };
      return `<circle${attributes({ ...place, ...markPaint(answer.paint[0], gone) })}/>`;
    }),
  );
  const months = monthNames();
  const ticks = monthStarts(span.from, span.to).flatMap((start, index) => {
    const month = Number(start.slice(5, 7)) - 1;
    const tick = `<path${attributes({ d: `M${x(start).toFixed(1)} ${base}v6`, stroke: QUIET })}/>`;
    const crowded = index > 0 && x(start) < FIRST_NAME;
    if ((month % 3 !== 0 && index > 0) || crowded || x(start) > width - 60) return [tick];
    const year = month === 0 || index === 0 ? ` ${start.slice(0, 4)}` : '';
    const text = `${months[month] ?? ''}${year}`;
    return [tick, textAt(text, { x: x(start), y: height - 2, size: 18, fill: QUIET })];
  });
  const shade = {
    x: 0,
    y: 0,
    width: Math.max(0, year),
    height: base,
    fill: PAGE_COLOURS['paper-raised'].light,
  };
  return [
    `<rect${attributes(shade)}/>`,
    textAt(translate('chart.ages.old'), { x: year - 12, y: 24, size: 20, fill: QUIET, end: true }),
    `<path${attributes({ d: `M0 ${base}H${width}`, stroke: QUIET })}/>`,
    ...ticks,
    ...dots,
    ...key(width - KEY),
  ].join('');
}

/** What a dot is, in the part of the picture that the last months leave empty. */
function key(x: number): string[] {
  return [
    { text: translate('chart.ages.card.said'), weak: false },
    { text: translate('chart.ages.key.gone'), weak: true },
  ].flatMap(({ text, weak }, index) => {
    const y = 17 + index * 30;
    return [
      `<circle${attributes({ cx: x, cy: y, r: RADIUS, ...markPaint('open', weak) })}/>`,
      textAt(text, { x: x + 16, y: y + 7, size: 20, fill: QUIET }),
    ];
  });
}
