import { legendItem } from '../../map/beside/legend-item.ts';
import type { SceneData } from '../../map/data/scene-data.ts';
import { sharedSwatch } from '../../map/drawing/shared-swatch.ts';
import { aloneViewBoxOf } from '../../map/earth/view.ts';
import { shapesIn } from '../../map/painter/shapes.ts';
import { fill, setAttribute, setText } from '../../markup/dom.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { partsOf } from '../map/parts.ts';
import { joinNames } from './join-names.ts';
import { readScenes } from './read-scenes.ts';

const PREFIX = 'scenes';

/**
 * One map that stays while scenes of a text pass it: the scene at the line of reading, or that with the focus, says what it
 * shows. A change is announced once. Throws when the page is not as expected.
 */
export function followScenes(root: HTMLElement, guard: Guard): void {
  const parts = partsOf(root);
  const picture = parts.picture.closest<HTMLElement>('figure');
  const svg = parts.picture.querySelector('svg');
  const window = svg?.querySelector('.map-window');
  if (!picture || !svg || !window) throw new Error('no map');
  const shapes = shapesIn(picture, PREFIX);
  let opens = true;

  readScenes(root, guard, (data: SceneData) => {
    for (const [id, paint] of Object.entries(data.paints)) {
      shapes.paint(id, paint);
      shapes.mark(id, data.marks[id] ?? []);
      shapes.flag(id, 'data-highlight', data.highlight.includes(id));
      shapes.flag(id, 'data-dim', data.about.length > 0 && !data.about.includes(id));
    }
    for (const id of data.highlight) shapes.raise(id);
    for (const far of root.querySelectorAll<HTMLElement>('[data-far]'))
      far.toggleAttribute('data-current', data.highlight.includes(far.dataset.far ?? ''));
    setAttribute(svg, 'data-view', data.view);
    setAttribute(window, 'viewBox', aloneViewBoxOf(data.view));
    for (const [name, text] of [
      ['title', data.title],
      ['desc', data.description],
    ] as const) {
      const told = svg.querySelector(name);
      if (told) setText(told, text);
    }
    setText(parts.heading, data.title);
    setText(parts['stop-name'], data.subtitle);
    fill(parts.legend, ...data.legend.map((line) => legendItem(line, sharedSwatch(line.paint, PREFIX))));
    data.legend.forEach(({ key }, index) => {
      parts.legend.children[index]?.toggleAttribute('data-current', data.short.includes(key));
    });
    if (!opens) setText(parts.live, `${data.title}. ${data.description}`);
    opens = false;
  });
  joinNames(root, picture, guard, (id, on) => {
    shapes.flag(id, 'data-cursor', on);
    if (on) shapes.raise(id);
    root.querySelector(`[data-far="${id}"]`)?.toggleAttribute('data-cursor', on);
  });
}
