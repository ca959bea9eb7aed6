import type { SceneData } from '../../map/data/scene-data.ts';
import { fill, setText } from '../../markup/dom.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { partsOf } from '../map/parts.ts';
import { listFar } from './far-list.ts';
import { joinNames } from './join-names.ts';
import { legendRoom } from './legend-room.ts';
import { leadDataOf, readScenes, sceneDataOf } from './read-scenes.ts';
import { sceneLegend } from './scene-legend.ts';
import { scenePicture } from './scene-picture.ts';

/**
 * One map that stays while scenes of a text pass it: the scene at the line of reading, or that with the focus, says what it
 * shows. The map fills its place; legend and names are of what is on view there. A change is announced once. Throws when
 * the page is not as expected.
 */
export function followScenes(root: HTMLElement, guard: Guard): void {
  const parts = partsOf(root);
  const place = parts.picture;
  const figure = place.closest<HTMLElement>('figure');
  if (!figure) throw new Error('no map');
  const { shapes, paint, fitPlace } = scenePicture(figure, place);
  const { items, isSigned } = sceneLegend(root, place);
  const room = legendRoom(root, parts, figure, items);
  const all = [leadDataOf<SceneData>(root), ...sceneDataOf<SceneData>(root)];
  let current: SceneData | undefined;

  function reserve(): void {
    room.reserve(all);
    if (current) listFar(root, current);
  }

  function fitTo(data: SceneData): void {
    room.arrange(data);
    if (place.clientWidth === 0 || place.clientHeight === 0) return;
    fitPlace(data);
    fill(parts.legend, ...items(data));
    parts.sign.toggleAttribute('data-idle', !isSigned(data));
  }

  reserve();
  readScenes(root, guard, (data: SceneData) => {
    paint(data);
    listFar(root, data);
    setText(parts.heading, data.title);
    setText(parts['stop-name'], data.subtitle);
    if (current) setText(parts.live, `${data.title}. ${data.description}`);
    current = data;
    fitTo(data);
  });
  let [knownWide, knownHigh] = [figure.clientWidth, figure.clientHeight];
  const resize = guard(() => {
    const { clientWidth, clientHeight } = figure;
    if (clientWidth !== knownWide || clientHeight !== knownHigh) reserve();
    [knownWide, knownHigh] = [clientWidth, clientHeight];
    if (current) fitTo(current);
  });
  const observer = new ResizeObserver(resize);
  observer.observe(figure);
  observer.observe(place);
  joinNames(root, figure, guard, (id, on) => {
    shapes.flag(id, 'data-cursor', on);
    if (on) shapes.raise(id);
    root.querySelector(`[data-far="${id}"]`)?.toggleAttribute('data-cursor', on);
  });
}
