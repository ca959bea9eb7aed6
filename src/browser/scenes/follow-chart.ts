import { CHART_PARTS, type ChartScene } from '../../answers/chart-scene.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { joinNames } from './join-names.ts';
import { leadDataOf, readScenes, sceneDataOf } from './read-scenes.ts';

/** A chart that stays while scenes of a text pass it: the parts that a scene is about stand out. No other part gets paler. */
export function followChart(root: HTMLElement, guard: Guard): void {
  const picture = root.querySelector<HTMLElement>('.scenes-picture');
  if (!picture) throw new Error('no chart');
  const parts = CHART_PARTS.map((kind) => ({
    kind,
    drawn: [...picture.querySelectorAll<HTMLElement>(`:is(.chart-picture, .claim-grid) [data-${kind}]`)],
  })).filter(({ drawn }) => drawn.length > 0);

  function show(scene: ChartScene): void {
    for (const { kind, drawn } of parts)
      for (const part of drawn)
        part.toggleAttribute(
          'data-current',
          scene[kind]?.includes(part.getAttribute(`data-${kind}`) ?? '') ?? false,
        );
  }

  /** Keeps the room that the longest scene needs where a phone shows only what it is about: the text under it never moves. */
  function reserve(): void {
    picture?.style.removeProperty('--chart-high');
    let high = 0;
    for (const scene of [leadDataOf<ChartScene>(root), ...sceneDataOf<ChartScene>(root)]) {
      show(scene);
      high = Math.max(high, picture?.scrollHeight ?? 0);
    }
    picture?.style.setProperty('--chart-high', `${high}px`);
    show(current);
  }

  let current = leadDataOf<ChartScene>(root);
  reserve();
  readScenes(root, guard, (scene: ChartScene) => {
    current = scene;
    show(scene);
  });
  let wide = picture.clientWidth;
  const resize = guard(() => {
    if (picture.clientWidth !== wide) reserve();
    wide = picture.clientWidth;
  });
  new ResizeObserver(resize).observe(picture);
  joinNames(root, picture, guard, (id, on) => {
    for (const country of parts.find(({ kind }) => kind === 'country')?.drawn ?? [])
      if (country.getAttribute('data-country') === id) country.toggleAttribute('data-cursor', on);
  });
}
