import { expect, it } from 'vitest';
import { SIZE } from '../../../src/map/earth/frame.ts';
import { mapGeometry } from '../../../src/map/earth/geometry.ts';
import { VIEWS, viewWindow } from '../../../src/map/earth/view.ts';
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
