/** The legend of a map beside a text: whatever colour is on view has its name. */
import { expect, test } from 'vitest';
import { legendKeyOf } from '../../../src/answers/paint.ts';
import { sceneMap } from '../../../src/explainers/scene.ts';
import { frames } from '../../../src/map/earth/frame.ts';
import { mapGeometry } from '../../../src/map/earth/geometry.ts';
import { SCENE_VIEWS, sceneWindow } from '../../../src/map/earth/scene-view.ts';
import { toHtml } from '../../../src/markup/html.ts';
import { parsePath } from '../map/drawn.ts';

/** Map units that must be on view before a reader can ask for the colour's name. */
const MARGIN = 25;

test.each(SCENE_VIEWS)('names every colour of %s, of what stands at its edge, too', (view) => {
  const map = sceneMap({ question: 'headline', asOf: undefined, view, highlight: [] });
  const { x, y, width, height } = sceneWindow(view);
  const grid = frames('europe')[0]?.grid ?? 1;
  const { shapes } = mapGeometry(
    map.answers.map(({ country }) => country),
    'europe',
  );
  const legend = map.legend.map((item) => toHtml(item)).join('');
  const unnamed = map.answers.filter(({ country, paint }) => {
    const shape = shapes.find(({ id, frame }) => id === country.id && frame === 'main');
    const isInView = parsePath(shape?.d ?? '')
      .flat()
      .map(([left, top]) => [left / grid, top / grid] as const)
      .some(
        ([left, top]) =>
          left > x + MARGIN && left < x + width - MARGIN && top > y + MARGIN && top < y + height - MARGIN,
      );
    const { label = '' } = map.data.legend.find(({ key }) => key === legendKeyOf(paint)) ?? {};
    return isInView && !legend.includes(label);
  });
  expect(unnamed.map(({ country }) => country.name)).toEqual([]);
});
