import { type Mover, movers, WAYS } from '../answers/movers.ts';
import { moversCounts } from '../answers/movers-counts.ts';
import { SOLDIER_ANSWERS } from '../answers/soldier-answer.ts';
import { type Span, timeScale } from '../charts/parts/span.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { attributes, round } from '../markup/escape.ts';
import { MAP_COLOURS } from '../palette.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Card } from './card.ts';
import { markPaint } from './card-tile.ts';
import { textAt } from './figure/text-at.ts';

const HEAD = 30;
const NAME = 26;
const GAP = 18;
const SHORTEST = 8;
const INK = MAP_COLOURS.ink.light;
const QUIET = MAP_COLOURS['quiet-ink'].light;
const EDGE = MAP_COLOURS.edge.light;

/** Who answers otherwise on soldiers than at first: the finding, and a small chart of steps for each, a row each way. */
export function moversCard(record: PublicRecord): Pick<Card, 'text' | 'chart'> {
  const all = movers(record, { knownBy: record.recordDate });
  const rows = WAYS.map((way) => ({ way, found: all.filter((mover) => mover.way === way) }));
  const [first = record.recordDate] = all.flatMap(({ steps }) => steps.map(({ from }) => from)).sort();
  const span = { from: `${first.slice(0, 4)}-01-01`, to: record.recordDate };
  return {
    text: translate('chart.movers.title', moversCounts(vocabularyOf(record.codebook), all)),
    chart: (width, height) => {
      const high = height / rows.length;
      const columns = Math.max(...rows.map(({ found }) => found.length), 1);
      const wide = (width - GAP * (columns - 1)) / columns;
      const levels = translate('chart.movers.levels');
      const meaning = textAt(levels, { x: width, y: 20, size: 20, fill: QUIET, end: true });
      const drawn = rows.flatMap(({ way, found }, row) => [
        textAt(translate(`chart.movers.${way}`), {
          x: 0,
          y: row * high + 20,
          size: 20,
          fill: QUIET,
        }),
        ...found.map((mover, column) =>
          panel(mover, span, {
            x: column * (wide + GAP),
            y: row * high + HEAD,
            width: wide,
            height: high - HEAD - 10,
          }),
        ),
      ]);
      return [meaning, ...drawn].join('');
    },
  };
}

function panel(
  { country, steps, last, until }: Mover,
  span: Span,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): string {
  const at = timeScale(span, [x, x + width]);
  const level = (height - NAME) / SOLDIER_ANSWERS.length;
  const topOf = (index: number) => y + NAME + index * level;
  const guides = SOLDIER_ANSWERS.map((_, index) => {
    const middle = round(topOf(index) + level / 2);
    return `<path${attributes({ d: `M${round(x)} ${middle}h${round(width)}`, stroke: EDGE, 'stroke-width': 0.5 })}/>`;
  });
  const bars = steps.map(({ from, answer, tone }, index) => {
    const next = steps[index + 1];
    const left = at(from);
    const right = next ? at(next.from) : at(until) + SHORTEST;
    const place = {
      x: round(left),
      y: round(topOf(SOLDIER_ANSWERS.indexOf(answer)) + 1),
      width: round(Math.max(right - left, SHORTEST)),
      height: round(level - 2),
    };
    return `<rect${attributes({ ...place, ...markPaint(tone, false), 'stroke-width': 1.5 })}/>`;
  });
  const middle = round(topOf(SOLDIER_ANSWERS.indexOf(last.answer)) + level / 2);
  const silence = `<path${attributes({ d: `M${round(at(until) + SHORTEST)} ${middle}H${round(x + width)}`, stroke: QUIET, 'stroke-width': 2, 'stroke-dasharray': '2 4' })}/>`;
  const name = textAt(country.name, { x, y: y + 18, size: 18, fill: INK, weight: 600 });
  return [name, ...guides, silence, ...bars].join('');
}
