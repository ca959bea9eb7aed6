import { attributes, escapeXml, round } from '../markup/escape.ts';
import type { Day } from '../schema/day.ts';
import type { Linked } from './parts/link.ts';
import { type Qualifier, qualified } from './parts/qualifier.ts';
import { type Shape, symbolPath } from './parts/symbol.ts';

/** The counts of countries, in the order of the legend. */
export const NUMBER_TOPICS = ['ready', 'committed', 'attended', 'belong'] as const;

export type NumberTopic = (typeof NUMBER_TOPICS)[number];

/** A number of countries that somebody gave. */
export interface NumberMark extends Linked {
  id: string;
  topic: NumberTopic;
  /** Whether it counts who is interested, or expected to belong, and not who does. */
  expected?: boolean | undefined;
  value: number;
  qualifier: Qualifier;
  said: Day;
  /** The day in words, without the year, at most about 12 characters: "4 Sep". */
  when: string;
  /** Who gave it, as short as it stays clear: "Macron". */
  owner: string;
}

const SHAPE_BY_TOPIC: Readonly<Record<NumberTopic, Shape>> = {
  ready: 'circle',
  committed: 'square',
  attended: 'triangle',
  belong: 'diamond',
};

/** A number's shape around a point: hollow for "about", with an arrow along the axis for "more than" and "up to". */
export function numberSymbol(
  mark: Pick<NumberMark, 'topic' | 'qualifier' | 'expected'>,
  x: number,
  y: number,
  axis: 'x' | 'y',
): string {
  const data = { class: 'chart-mark', 'data-topic': mark.topic, 'data-qualifier': mark.qualifier };
  const shape = attributes({
    ...data,
    d: symbolPath(mark.expected ? 'cross' : SHAPE_BY_TOPIC[mark.topic]),
    transform: at(x, y),
  });
  return `${arrow(mark, x, y, axis)}<path${shape}/>`;
}

/** "~10", "30+", "≤37", "26". */
export function numberText({ value, qualifier }: Pick<NumberMark, 'value' | 'qualifier'>): string {
  return qualified(String(value), qualifier);
}

/** How far the arrow reaches from the middle of its mark. */
export const ARROW = 14;

function arrow(
  { topic, qualifier }: Pick<NumberMark, 'topic' | 'qualifier'>,
  x: number,
  y: number,
  axis: 'x' | 'y',
): string {
  if (qualifier !== 'more-than' && qualifier !== 'up-to') return '';
  const more = qualifier === 'more-than';
  const turn = axis === 'x' ? (more ? 0 : 180) : more ? -90 : 90;
  const d = `M4 0H${ARROW - 1}M${ARROW - 5} -3.5L${ARROW - 1} 0L${ARROW - 5} 3.5`;
  const transform = `${at(x, y)}${turn === 0 ? '' : ` rotate(${turn})`}`;
  return `<path class="chart-arrow" data-topic="${escapeXml(topic)}" d="${d}" transform="${transform}"/>`;
}

function at(x: number, y: number): string {
  return `translate(${round(x)} ${round(y)})`;
}
