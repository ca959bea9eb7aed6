import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { NUMBER_TOPICS, type NumberMark, numberText } from '../../../src/charts/number-mark.ts';
import { numbersChart } from '../../../src/charts/numbers-chart.ts';
import { contains, overlap } from '../../../src/charts/parts/box.ts';
import { planChart } from '../../../src/charts/plan-chart.ts';
import { timelineChart } from '../../../src/charts/timeline-chart.ts';
import { QUALIFIERS } from '../../../src/schema/figure.ts';
import { derivedCss } from '../../../src/styles/derived-css.ts';
import { layouts, type Written } from './read-picture.ts';
import { ANSWERS, EVENTS, MARKS } from './sample-data.ts';
import { NUMBERS, PLAN, samples, TIMELINE, WORDS } from './samples.ts';

// Opened in a browser, a snapshot wears the site's style sheets. The second is in no file until these tests have run.
const DERIVED = '.reports/derived.css';
const STYLE = ['src/styles/charts.css', DERIVED]
  .map((file) => `<?xml-stylesheet type="text/css" href="../../../../${file}"?>`)
  .join('\n');

beforeAll(() => {
  mkdirSync(dirname(DERIVED), { recursive: true });
  writeFileSync(DERIVED, derivedCss());
});

const SAMPLES = Object.entries(samples());

/** Pairs of texts that run into each other. */
function collisions(texts: readonly Written[]): string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => overlap(shrunk(a), shrunk(b)))
      .map((b) => `${a.text} × ${b.text}`),
  );
}

/** Less the rounding of coordinates. */
function shrunk({ box: { x, y, width, height } }: Written) {
  return { x: x + 0.2, y: y + 0.2, width: width - 0.4, height: height - 0.4 };
}

describe.each(SAMPLES)('%s', (name, chart) => {
  test.each(layouts(chart))('looks as it did, $name', async (layout) => {
    await expect(`${STYLE}\n${layout.svg}\n`).toMatchFileSnapshot(`snapshots/${name}-${layout.name}.svg`);
  });

  test.each(layouts(chart))(
    'writes nothing over other text or outside the picture, $name',
    ({ width, height, texts }) => {
      expect(collisions(texts)).toEqual([]);
      const page = { x: -0.5, y: 0, width: width + 1, height };
      expect(texts.filter(({ box }) => !contains(page, box)).map(({ text }) => text)).toEqual([]);
    },
  );

  test('is a named picture, with colours and styles left to the style sheet', () => {
    for (const { svg } of layouts(chart)) {
      const [, first = '', second = ''] = /role="img" aria-labelledby="(\S+) (\S+)"/.exec(svg) ?? [];
      expect(svg).toContain(`<title id="${first}">`);
      expect(svg).toContain(`<desc id="${second}">`);
      expect(svg).not.toContain('<a ');
    }
    expect(chart.match(/ style=|="#[\da-f]{3,6}"|\bNaN|undefined|Infinity/)).toBeNull();
  });

  test('has each id once, and no reference to a missing one', () => {
    const ids = [...chart.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of chart.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });
});

describe('numbersChart', () => {
  const drawn = layouts(numbersChart(NUMBERS));

  test.each(drawn)('shows every figure with its value, $name', ({ svg }) => {
    for (const mark of MARKS) {
      const [, group = ''] = new RegExp(`<g data-figure="${mark.id}">(.*?)</g>`).exec(svg) ?? [];
      expect(group, mark.id).toContain(`>${numberText(mark)}</tspan>`);
      expect(group).toContain(`data-topic="${mark.topic}" data-qualifier="${mark.qualifier}"`);
    }
  });

  test('names every owner in the narrow layout, and nine of ten in the wide one', () => {
    const [wide, narrow] = drawn.map(({ texts }) => texts.map(({ text }) => text).join(' '));
    for (const { owner } of MARKS) for (const word of owner.split(' ')) expect(narrow).toContain(word);
    const named = MARKS.filter((mark) => wide?.includes(`${numberText(mark)} ${mark.owner}`));
    expect(named.length).toBeGreaterThanOrEqual(MARKS.length * 0.9);
  });

  test('leads to each figure, by mouse and touch only', () => {
    const chart = numbersChart(NUMBERS);
    for (const { id, href } of MARKS) {
      const links = chart.match(new RegExp(`<a href="${href}" tabindex="-1" data-figure="${id}">`, 'g'));
      expect(links, id).toHaveLength(2);
    }
  });

  test('draws only the topics that were asked for', () => {
    const [wide] = layouts(numbersChart({ ...NUMBERS, topics: ['committed'] }));
    const topics = new Set([...(wide?.svg ?? '').matchAll(/data-topic="(\w+)"/g)].map(([, topic]) => topic));
    expect([...topics]).toEqual(['committed']);
  });

  test('comes out the same in whatever order the figures come', () => {
    expect(numbersChart({ ...NUMBERS, marks: [...MARKS].reverse() })).toBe(numbersChart(NUMBERS));
  });

  test('keeps labels apart, and every value, for any figures', () => {
    const mark = fc.record({
      topic: fc.constantFrom(...NUMBER_TOPICS),
      value: fc.integer({ min: 1, max: 40 }),
      qualifier: fc.constantFrom(...QUALIFIERS),
      said: fc.constantFrom(
        '2025-02-17',
        '2025-09-03',
        '2025-09-04',
        '2025-09-05',
        '2025-12-31',
        '2026-03-30',
      ),
      owner: fc.constantFrom('Macron', 'X', 'Officials of several countries', 'Ukrainska Pravda'),
    });
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 24 }), (found) => {
        const marks: NumberMark[] = found.map((each, index) => ({
          ...each,
          id: `f${index}`,
          when: each.said.slice(5),
        }));
        for (const { texts } of layouts(numbersChart({ ...NUMBERS, marks }))) {
          expect(collisions(texts)).toEqual([]);
          for (const each of marks)
            expect(texts.some(({ text }) => text.startsWith(numberText(each)))).toBe(true);
        }
      }),
      { numRuns: 15, seed: 7 },
    );
  });
});

describe('timelineChart', () => {
  test.each(layouts(timelineChart(TIMELINE)))(
    'shows every event with its whole title, $name',
    ({ svg, texts }) => {
      const written = texts.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ');
      for (const { id, kind, when, title } of EVENTS) {
        expect(svg).toContain(`data-${kind === 'report' ? 'report' : 'event'}="${id}"`);
        expect(written).toContain(`${when} ${title}`);
      }
    },
  );

  test('names who answered otherwise, after what happened that day and before what nobody read', () => {
    const at = { date: '2026-01-06', when: '6 Jan' };
    const events = [
      { ...at, id: 'r', kind: 'report' as const, title: 'Unread' },
      { ...at, id: 'a', kind: 'answer' as const, title: 'Germany: not ruled out' },
      { ...at, id: 'z', kind: 'summit' as const, title: 'Summit' },
    ];
    const [wide, narrow] = layouts(timelineChart({ ...TIMELINE, events }));
    expect(narrow?.svg.match(/data-(?:event|answer|report)="\w"/g)?.slice(0, 3)).toEqual([
      'data-event="z"',
      'data-answer="a"',
      'data-report="r"',
    ]);
    const ends = (text: string) => wide?.texts.find((one) => one.text.endsWith(text))?.box.x ?? 0;
    expect(ends('Germany: not ruled out'), 'across the axis').toBeGreaterThan(ends('Summit'));
  });

  test('has every title in the month of its day, however many a month has', () => {
    const [wide] = layouts(timelineChart(TIMELINE));
    const placed = [
      ...(wide?.svg ?? '').matchAll(/<path class="chart-leader" d="M\d+ ([\d.]+)h-?6L\d+ ([\d.]+)/g),
    ];
    expect(placed).toHaveLength(EVENTS.length + ANSWERS.length);
    const lines = [...(wide?.svg ?? '').matchAll(/<path class="chart-line" d="M0 ([\d.]+)H/g)].map(([, y]) =>
      Number(y),
    );
    const monthOf = (y: number) => lines.filter((line) => line <= y + 0.1).length;
    for (const [, day, title] of placed) expect(monthOf(Number(title))).toBe(monthOf(Number(day)));
  });

  test('writes the title alone where the day is not known', () => {
    const events = EVENTS.slice(0, 1).map((event) => ({ ...event, when: '', title: 'A call' }));
    const [wide] = layouts(timelineChart({ ...TIMELINE, events }));
    expect(wide?.svg).toContain('>A call</text>');
  });
});

describe('planChart', () => {
  const name = 'Polen: Unterstützung dafür, sobald es dazu kommt';
  const offer = { id: 'POL', name, href: '/p/', tinted: { tones: ['open'], weak: false } };
  const stages = PLAN.stages.map((stage) => ({
    ...stage,
    parts: stage.parts.map((part) => (part.asked ? { ...part, offers: [...part.offers, offer] } : part)),
  }));
  const asked = stages.flatMap(({ parts }) => parts.filter((part) => part.asked)).length;

  test.each(layouts(planChart({ ...PLAN, stages })))(
    'keeps a name that is wider than its column in the picture, whole and clear of the others, $name',
    ({ width, height, texts }) => {
      const page = { x: -0.5, y: 0, width: width + 1, height };
      expect(texts.filter(({ box }) => !contains(page, box)).map(({ text }) => text)).toEqual([]);
      expect(collisions(texts)).toEqual([]);
      const written = texts.map(({ text }) => text).join(' ');
      expect(written.split(name)).toHaveLength(1 + asked);
    },
  );
});

describe('any chart', () => {
  test('writes whatever the words are as text', () => {
    const words = { ...WORDS, title: '<script>"1" & 2</script>', credit: "</svg>'" };
    const marks = MARKS.slice(0, 1).map((mark) => ({ ...mark, owner: '<b>', href: '"><script>' }));
    const chart = numbersChart({ ...NUMBERS, words, marks });
    expect(chart).not.toContain('<script');
    expect(chart).not.toContain('<b>');
    expect(chart).toContain('&lt;script&gt;&quot;1&quot; &amp; 2&lt;/script&gt;');
    expect(chart).toContain('href="&quot;&gt;&lt;script&gt;"');
  });

  test('says so where there is nothing', () => {
    for (const { texts } of layouts(numbersChart({ ...NUMBERS, marks: [] }))) {
      expect(texts.map(({ text }) => text).join(' ')).toContain('No figures were found.');
    }
  });

  test.each(['', '1st', 'a b', 'a"b'])('refuses the idPrefix %j', (idPrefix) => {
    expect(() => numbersChart({ ...NUMBERS, idPrefix })).toThrow(RangeError);
  });
});
