/** The verdict of the home page: every part of it counted, and a sentence at none, one and many. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { counted } from '../../../src/answers/counted.ts';
import {
  type Counts,
  findNumberInNews,
  verdict,
  verdictConditions,
  verdictCounts,
  verdictDay,
  verdictInShort,
} from '../../../src/answers/verdict.ts';
import { getRecord } from '../../../src/content/record.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { full } from '../browser/map-record.ts';
import { NOW, recordOf, statement } from '../record/builders.ts';

const say = vocabularyOf(full.codebook);
const NONE: Counts = { promised: 0, ready: 0, open: 0, conflicting: 0, wartime: 0 };
const NOBODY_NOW = 'No government found here offers any before a ceasefire.';

describe('in words', () => {
  test.each<[counts: Partial<Counts>, asked: number | undefined, words: string]>([
    [{}, 26, `No. No country found here has promised soldiers for after a ceasefire. ${NOBODY_NOW}`],
    [{ promised: 1 }, 26, `No. One country has promised soldiers for after a ceasefire. ${NOBODY_NOW}`],
    [
      { promised: 3, ready: 1, open: 12 },
      26,
      `No. Three countries have promised soldiers for after a ceasefire, one says it is ready to send some and 12 do not rule it out. ${NOBODY_NOW}`,
    ],
    [
      { ready: 2, open: 1, conflicting: 1 },
      26,
      `No. No country found here has promised soldiers for after a ceasefire, two say they are ready to send some, one does not rule it out and one says different things. ${NOBODY_NOW}`,
    ],
    [{ promised: 26 }, 26, `26 countries have promised soldiers for after a ceasefire. ${NOBODY_NOW}`],
    [{ promised: 2 }, undefined, `Two countries have promised soldiers for after a ceasefire. ${NOBODY_NOW}`],
    [
      { promised: 2, wartime: 1 },
      26,
      'No. Two countries have promised soldiers for after a ceasefire. One has offered some before a ceasefire.',
    ],
  ])('%j, asked about %s', (counts, asked, words) => {
    expect(verdict(say, { ...NONE, ...counts }, asked)).toBe(words);
  });
});

test('in short it says no and who has promised, without what was counted', () => {
  const counts = { ...NONE, promised: 3, open: 2 };
  const told = 'Three countries have promised soldiers for after a ceasefire and two do not rule it out.';
  expect(verdictInShort(say, counts, 26)).toBe(`No. ${told}`);
  expect(verdictInShort(say, counts)).toBe(told);
  expect(verdictInShort(say, { ...counts, promised: 26 }, 26)).toMatch(/^26 countries have promised/u);
});

test('what the number in the news counted stands beside the no, and nowhere else', () => {
  const told = 'The 26 counted ships.';
  expect(verdict(say, NONE, 26, told)).toMatch(/^No\. The 26 counted ships\. No country/u);
  expect(verdict(say, { ...NONE, promised: 26 }, 26, told)).not.toContain(told);
});

test('what the number in the news of this record counted is told', () => {
  const record = getRecord();
  const figure = findNumberInNews(record);
  expect(figure && counted(say, figure)).toContain(`${figure?.value}`);
});

describe('counted', () => {
  const said = (country: string, day: string, ...codings: string[]) => statement(day, codings, { country });
  const counted = (...statements: ReturnType<typeof statement>[]) => {
    const record = recordOf(statements);
    const answers = [...answersTo(record, 'headline', NOW).values()];
    return { ...verdictCounts(record, answers, NOW), day: verdictDay(answers) };
  };

  test('who leads has promised; peacekeepers, other help and a no are left out, also of the newest day', () => {
    expect(
      counted(
        said('AAA', '2026-01-01', 'land leads'),
        said('BBB', '2026-01-02', 'land committed'),
        said('CCC', '2026-01-03', 'land ready'),
        said('DDD', '2026-01-04', 'land open'),
        said('EEE', '2026-01-05', 'land open as-peacekeeping mandate'),
        said('FFF', '2026-01-06', 'land open outside'),
        said('GGG', '2026-01-07', 'land declined'),
      ),
    ).toEqual({ ...NONE, promised: 2, ready: 1, open: 1, day: '2026-01-04' });
  });

  test('an offer for the war counts each country once; a refusal, or one taken back, does not', () => {
    const inWar = (country: string, stance: string, given = {}) => {
      const made = statement('2026-01-02', [`land ${stance}`], { country, ...given });
      return { ...made, codings: made.codings.map((coding) => ({ ...coding, scope: 'wartime' as const })) };
    };
    const retracted = { on: '2026-01-03', why: 'It was not said.' };
    expect(
      counted(
        inWar('AAA', 'open'),
        inWar('AAA', 'committed'),
        inWar('BBB', 'declined'),
        inWar('CCC', 'open', { retracted }),
      ),
    ).toMatchObject({ wartime: 1, promised: 0, day: undefined });
  });
});

test('the number in the news is the most that anybody counted as committed or ready, by who said it first', () => {
  const figure = (id: string, topic: string, value: number, unit = 'countries', recorded = '2026-01-02') =>
    ({ id, topic, value, unit, said: '2025-09-04', recorded }) as Figure;
  const figures = [
    figure('a', 'ready', 20),
    figure('later-in-the-record', 'committed', 26, 'countries', '2026-01-03'),
    figure('b', 'committed', 26),
    figure('c', 'committed', 26),
    figure('d', 'attended', 35),
    figure('e', 'committed', 800_000, 'soldiers'),
  ];
  expect(findNumberInNews({ figures })?.id).toBe('b');
  expect(findNumberInNews({ figures: [] })).toBeUndefined();
});

describe('the conditions of the willing', () => {
  const said = (country: string, words: string) => statement('2026-01-06', [words], { country });
  const sentence = (...statements: ReturnType<typeof statement>[]) => {
    const record = recordOf(statements);
    return verdictConditions(say, {
      record,
      answers: [...answersTo(record, 'headline', NOW).values()],
      clock: NOW,
    });
  };

  test('are counted by country: either end of the fighting once, those of a no and of peacekeepers not', () => {
    expect(
      sentence(
        said('AAA', 'land committed ceasefire peace-deal parliament'),
        said('BBB', 'land ready us-backstop'),
        said('CCC', 'land open peace-deal us-backstop'),
        said('DDD', 'land open'),
        said('EEE', 'land declined ceasefire'),
        said('FFF', 'land open as-peacekeeping mandate ceasefire'),
      ),
    ).toBe(
      'Of the four countries that have promised soldiers, say they are ready or do not rule it out, two name a ceasefire or a peace deal, two name American backing and one names its own parliament’s consent as a condition.',
    );
  });

  test('are those of the grid of conditions: what newer words leave out counts, and that it is older is said', () => {
    expect(
      sentence(
        statement('2025-12-01', ['land ready parliament'], { country: 'AAA' }),
        said('AAA', 'land ready ceasefire'),
      ),
    ).toBe(
      'Of the one countries that have promised soldiers, say they are ready or do not rule it out, one names a ceasefire or a peace deal and one names its own parliament’s consent as a condition. Some of these words are older: left out of newer ones, over a year old, or of a government now gone.',
    );
  });

  test('are not told where nobody names one', () => {
    expect(sentence(said('AAA', 'land committed'), said('BBB', 'land declined ceasefire'))).toBeUndefined();
  });
});
