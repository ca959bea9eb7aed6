import { legendItem } from '../../map/beside/legend-item.ts';
import type { StepData } from '../../map/data/step-data.ts';
import { sharedSwatch } from '../../map/drawing/shared-swatch.ts';
import { wrap } from '../../map/drawing/wrap.ts';
import { fill, setText } from '../../markup/dom.ts';
import { painterOf } from './painter.ts';
import { partsOf } from './parts.ts';

/** Where the text stands beside the map, as in map-tool.css; elsewhere the map covers the upper half. */
const BESIDE = '(min-width: 60rem)';

/**
 * A map that stays while steps of a text pass it: the step at the line of reading says what it shows.
 * Throws when the page is not as expected; the finished map then simply stays as it is.
 */
export function followSteps(root: HTMLElement): void {
  const svg = root.querySelector('svg');
  const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')];
  if (!svg || steps.length === 0) throw new Error('no svg');
  const prefix = root.dataset.prefix ?? 'map';
  const painter = painterOf(svg, prefix);
  const names = [...svg.querySelectorAll('title')];
  const { legend } = partsOf(root);
  const dataOf = new Map(steps.map((step) => [step, JSON.parse(step.dataset.step ?? '') as StepData]));

  function show(step: Element): void {
    const data = dataOf.get(step as HTMLElement);
    if (!data) return;
    for (const [id, paint] of Object.entries(data.paints)) {
      painter.paint(id, paint);
      painter.mark(id, data.marks[id] ?? []);
      painter.flag(id, 'data-highlight', data.highlight.includes(id));
    }
    svg?.toggleAttribute('data-picked', data.highlight.length > 0);
    for (const id of data.highlight) painter.raise(id);
    painter.view(data.view);
    for (const title of root.querySelectorAll('.map-title')) fillLines(title, data.title, true);
    for (const day of root.querySelectorAll('.map-subtitle')) fillLines(day, data.subtitle, false);
    for (const name of names) setText(name, data.title);
    fill(legend, ...data.legend.map((line) => legendItem(line, sharedSwatch(line.paint, prefix))));
    for (const other of steps) other.toggleAttribute('data-current', other === step);
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) show(entry.target);
    },
    { rootMargin: matchMedia(BESIDE).matches ? '-45% 0px -50% 0px' : '-75% 0px -20% 0px' },
  );
  for (const step of steps) observer.observe(step);
}

/** Writes a text into the lines that stand there; a title fills them from below, other words from above. */
function fillLines(element: Element, text: string, fromBelow: boolean): void {
  const spans = [...element.children];
  const lines = wrap(text, Number(element.getAttribute('data-columns')));
  const spare = Math.max(0, spans.length - lines.length);
  spans.forEach((span, index) => {
    const line = lines[fromBelow ? index - spare : index];
    setText(span, line ?? '\u00a0');
  });
}
