import { readFileSync } from 'node:fs';
import { converter, filterDeficiencyDeuter, filterDeficiencyProt, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { stanceSwatch } from '../../../src/charts/stance-swatch.ts';
import { STANCES } from '../../../src/schema/codes.ts';

const CSS = readFileSync('src/styles/charts.css', 'utf8');
const TOPICS = ['ready', 'committed', 'attended', 'belong'];
// The page's --paper, see tokens.css.
const PAPERS = { light: '#ffffff', dark: '#121418' };
const SIGHTS = {
  all: (colour: string) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
};

function colour(name: string, theme: 'light' | 'dark'): string {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\)`).exec(CSS) ?? [];
  return { light, dark }[theme];
}

function distance(a: string, b: string, see: (colour: string) => string | undefined): number {
  const [p, q] = [a, b].map((each) => converter('oklab')(see(each) ?? each));
  return p && q ? Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b) : 0;
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const names = [...STANCES.map((stance) => `stance-${stance}`), ...TOPICS.map((topic) => `topic-${topic}`)];

  test.each(names)('%s has 3:1 to the paper', (name) => {
    expect(wcagContrast(colour(name, theme), PAPERS[theme])).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(SIGHTS))('stances are apart, and topics too, for %s', (_, see) => {
    for (const group of [names.slice(0, STANCES.length), names.slice(STANCES.length)]) {
      const near = group.flatMap((a, index) =>
        group
          .slice(index + 1)
          .filter(
            (b) => distance(colour(a, theme), colour(b, theme), see as (colour: string) => string) < 0.08,
          )
          .map((b) => `${a} ${b}`),
      );
      expect(near).toEqual([]);
    }
  });
});

test('every stance has a colour, and a swatch that wears it', () => {
  for (const stance of STANCES) {
    expect(CSS).toContain(`[data-stance="${stance}"]`);
    expect(stanceSwatch(stance)).toContain(`class="chart-stance" data-stance="${stance}"`);
    expect(stanceSwatch(stance, { ownWords: false })).toContain('class="chart-stance-others"');
  }
});
