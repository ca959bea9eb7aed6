import type { Guard } from '../../markup/enhancement.ts';

/** Where the text stands beside the picture, as in scenes.css; elsewhere the picture is at the top of the screen. */
const BESIDE = matchMedia('(min-width: 60rem) and (min-height: 34rem)');

/** What the scenes of a text show, in their order. */
export function sceneDataOf<Data>(root: HTMLElement): Data[] {
  return [...root.querySelectorAll<HTMLElement>('[data-scene]')].map(
    ({ dataset }) => JSON.parse(dataset.scene ?? '') as Data,
  );
}

/** Calls `show` with the data of the first scene, and then of each that comes to the line of reading or has the focus. */
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

  const see = guard((entries: IntersectionObserverEntry[]) => {
    for (const entry of entries) if (entry.isIntersecting) read(entry.target);
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
  read(first);
  observe();
}
