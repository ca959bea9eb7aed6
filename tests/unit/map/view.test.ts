import { describe, expect, it } from 'vitest';
import { SIZE } from '../../../src/map/earth/frame.ts';
import { mapGeometry } from '../../../src/map/earth/geometry.ts';
import { fittedWindow, SCENE_VIEWS, sceneWindow } from '../../../src/map/earth/scene-view.ts';
import { EUROPE, VIEWS, viewWindow } from '../../../src/map/earth/view.ts';
import { mapSizes } from '../../../src/styles/map-sizes-css.ts';
import { COUNTRIES } from './countries.ts';

const SHOWS = {
  world: 'ISL AZE CYP MLT PRT',
  europe: 'ISL NOR FIN PRT CYP MLT GEO ARM',
  'nordic-baltic': 'NOR SWE FIN DNK EST LVA LTU',
  central: 'POL CZE SVK HUN AUT DEU SVN ROU',
  balkans: 'ALB XKX MKD MNE SRB BIH HRV GRC BGR ROU SVN',
} as const;

it.each(VIEWS)('the view %s is a square that shows its countries', (view) => {
  const { x, y, width, height } = viewWindow(view);
  expect(width).toBe(height);
  const { placeById } = mapGeometry(COUNTRIES);
  for (const id of SHOWS[view].split(' ')) {
    const place = placeById.get(id);
    expect(place && place.x > x && place.x < x + width && place.y > y && place.y < y + height, id).toBe(true);
  }
});

it('the style sheet makes markers and names as much smaller as a view magnifies', () => {
  for (const view of VIEWS) {
    const [, zoom] = mapSizes().match(new RegExp(`\\[data-view=${view}\\]\\{--map-zoom:([\\d.]+)\\}`)) ?? [];
    expect(Number(zoom)).toBeCloseTo(SIZE / viewWindow(view).width, 3);
  }
});

describe('a map beside a text', () => {
  const { placeById } = mapGeometry(COUNTRIES, 'europe');

  it.each([
    ['nordic-baltic', 'DNK EST FIN ISL LVA LTU NOR SWE'],
    ['black-sea', 'TUR ROU BGR UKR MDA'],
    ['central', 'DEU POL CZE SVK HUN AUT'],
  ] as const)('shows of %s all that belongs there', (view, ids) => {
    const { x, y, width, height } = sceneWindow(view);
    for (const id of ids.split(' ')) {
      const place = placeById.get(id);
      expect(place && place.x > x && place.x < x + width && place.y > y && place.y < y + height, id).toBe(
        true,
      );
    }
  });

  it.each(SCENE_VIEWS)('fills a place of any shape with %s, and cuts nothing off', (view) => {
    const window = sceneWindow(view);
    for (const ratio of [0.8, 1, 1.2, 1.7, 2.4]) {
      const shown = fittedWindow(view, ratio);
      expect(shown.width / shown.height).toBeCloseTo(ratio, 6);
      expect(shown.width).toBeGreaterThanOrEqual(window.width - 1e-6);
      expect(shown.height).toBeGreaterThanOrEqual(window.height - 1e-6);
      // Beyond what is drawn there may be sea in the west, and nothing in the east.
      expect(shown.x + shown.width).toBeLessThanOrEqual(EUROPE.x + EUROPE.width + 1e-6);
      expect(shown.x + shown.width).toBeGreaterThanOrEqual(window.x + window.width - 1e-6);
    }
  });
});
