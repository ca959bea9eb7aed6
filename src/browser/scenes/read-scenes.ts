import type { Guard } from '../../markup/enhancement.ts';

/** Where the text stands beside the picture, as in scenes.css; elsewhere the picture is at the top of the screen. */
export const BESIDE = matchMedia('(min-width: 60rem) and (min-height: 34rem)');

/** What is shown before the first scene: it belongs to the answer above the text. */
export function leadDataOf<Data>(root: HTMLElement): Data {
  return JSON.parse(root.dataset.lead ?? '') as Data;
}

/** What the scenes of a text show, in their order. */
export function sceneDataOf<Data>(root: HTMLElement): Data[] {
  return [...root.querySelectorAll<HTMLElement>('[data-scene]')].map(
    ({ dataset }) => JSON.parse(dataset.scene ?? '') as Data,
  );
}

/**
 * Calls `show` with the data of the lead, and then of each scene that comes to the line of reading or has the focus; with that
 * of the lead again where the first scene has gone below that line.
 */
export function readScenes<Data>(root: HTMLElement, guard: Guard, show: (data: Data) => void): void {
  const scenes = [...root.querySelectorAll<HTMLElement>('[data-scene]')];
  const [first] = scenes;
  if (!first) throw new Error('no scenes');
  const data = sceneDataOf<Data>(root);
  const dataOf = new Map<Element, Data | undefined>(scenes.map((scene, index) => [scene, data[index]]));
  let shown: Element | undefined;

  function read(scene: Element): void {
    const own = dataOf.get(scene);
    if (!own || scene === shown) return;
    shown = scene;
    for (const other of scenes) other.toggleAttribute('data-current', other === scene);
    show(own);
  }

  function readLead(): void {
    shown = undefined;
    for (const scene of scenes) scene.removeAttribute('data-current');
    show(leadDataOf<Data>(root));
  }

  const see = guard((entries: IntersectionObserverEntry[]) => {
    for (const { isIntersecting, target, rootBounds } of entries) {
      if (isIntersecting) read(target);
      // Whoever goes to the top at once leaves another scene than the first.
      else if (target === shown && rootBounds && top(first) >= rootBounds.bottom) readLead();
    }
  });
  let observer: IntersectionObserver | undefined;
  const observe = guard(() => {
    observer?.disconnect();
    observer = new IntersectionObserver(see, {
      rootMargin: BESIDE.matches ? '-55% 0px -40% 0px' : '-72% 0px -23% 0px',
    });
    for (const scene of scenes) observer.observe(scene);
  });
  BESIDE.addEventListener('change', observe);
  root.addEventListener(
    'focusin',
    guard(({ target }: FocusEvent) => {
      const scene = (target as Element).closest('[data-scene]');
      if (scene) read(scene);
    }),
  );
  readLead();
  observe();
}

function top(node: Element): number {
  return node.getBoundingClientRect().top;
}
