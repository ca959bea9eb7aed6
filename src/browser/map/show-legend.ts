import { type LegendLine, legendOf } from '../../answers/legend.ts';
import type { Paint } from '../../answers/paint.ts';
import { inFamilies } from '../../map/beside/legend-families.ts';
import { legendItem } from '../../map/beside/legend-item.ts';
import { refill } from '../../markup/dom.ts';
import type { MapPage } from './map-page.ts';
import type { MapState } from './map-state.ts';
import type { Shown } from './shown.ts';

/** Writes the legend of what a state shows, and returns its lines. */
export function showLegend(
  { parts, context: { say, swatch } }: MapPage,
  { question, conditions }: MapState,
  { answers, left }: Shown,
): LegendLine[] {
  const some = conditions.length > 0 ? paintsOf(left) : undefined;
  const lines = legendOf(say, question, paintsOf(answers), some);
  refill(parts.legend, ...inFamilies(lines, (line) => legendItem(line, swatch(line.paint, line.key))));
  return lines;
}

function paintsOf(answers: Shown['answers']): Paint[] {
  return [...answers.values()].map(({ paint }) => paint);
}
