import { isPart, type SceneData } from '../../map/data/scene-data.ts';

/** Lists the countries beyond the map that a scene is about. */
export function listFar(root: HTMLElement, { highlight, view }: SceneData): void {
  for (const far of root.querySelectorAll<HTMLElement>('[data-far]'))
    far.toggleAttribute('data-current', highlight.includes(far.dataset.far ?? ''));
  root.toggleAttribute('data-part-of-europe', isPart(view));
}
