import { legendItem } from '../../map/beside/legend-item.ts';
import type { SceneData } from '../../map/data/scene-data.ts';
import { sharedSwatch } from '../../map/drawing/shared-swatch.ts';
import { aloneViewBoxOf } from '../../map/earth/view.ts';
import { shapesIn } from '../../map/painter/shapes.ts';
import { fill, setAttribute, setText } from '../../markup/dom.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { partsOf } from '../map/parts.ts';

const PREFIX = 'scenes';

/** Where the text stands beside the map, as in scenes.css; elsewhere the map is at the top of the screen. */
const BESIDE = matchMedia('(min-width: 60rem) and (min-height: 34rem)');

/**
 * One map that stays while scenes of a text pass it: the scene at the line of reading, or that with the focus, says what it
 * shows. A change is announced once. Throws when the page is not as expected.
 */
export function followScenes(root: HTMLElement, guard: Guard): void {
  const parts = partsOf(root);
  const picture = parts.picture.closest<HTMLElement>('figure');
  const svg = parts.picture.querySelector('svg');
  const window = svg?.querySelector('.map-window');
  const scenes = [...root.querySelectorAll<HTMLElement>('[data-scene]')];
  const [first] = scenes;
  if (!picture || !svg || !window || !first) throw new Error('no scenes');
  const shapes = shapesIn(picture, PREFIX);
  const dataOf = new Map<Element, SceneData>(
    scenes.map((scene) => [scene, JSON.parse(scene.dataset.scene ?? '') as SceneData]),
  );
  let shown: Element | undefined;

  function show(scene: Element): void {
    const data = dataOf.get(scene);
    if (!data || scene === shown || !svg || !window) return;
    const opens = !shown;
    shown = scene;
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
    for (const other of scenes) other.toggleAttribute('data-current', other === scene);
    if (!opens) setText(parts.live, `${data.title}. ${data.description}`);
  }

  const see = guard((entries: IntersectionObserverEntry[]) => {
    for (const entry of entries) if (entry.isIntersecting) show(entry.target);
  });
  let observer: IntersectionObserver | undefined;
  const observe = guard(() => {
    observer?.disconnect();
    observer = new IntersectionObserver(see, {
      rootMargin: BESIDE.matches ? '-45% 0px -50% 0px' : '-70% 0px -25% 0px',
    });
    for (const scene of scenes) observer.observe(scene);
  });
  BESIDE.addEventListener('change', observe);
  root.addEventListener(
    'focusin',
    guard(({ target }: FocusEvent) => {
      const scene = (target as Element).closest('[data-scene]');
      if (scene) show(scene);
    }),
  );
  show(first);
  observe();
}
