/** What an editor is shown of an article: who said what about which country, in whose words, and what of it is there already. */
import { expect, test } from 'vitest';
import { loadCues } from '../../../src/content/cues.ts';
import { getRecord } from '../../../src/content/record.ts';
import type { Candidate } from '../../../src/desk/finder/candidate.ts';
import { findCandidates } from '../../../src/desk/finder/find.ts';
import { measure } from '../../../src/desk/finder/measure.ts';
import { takeIn } from '../../../src/desk/intake/take-in.ts';
import { countQuote } from '../../../src/evidence/find-quote.ts';
import { MADE_ARTICLES } from './made-articles.ts';
import { UNSEEN_ARTICLES } from './unseen-articles.ts';

const record = getRecord();
const { cues } = loadCues('content');

async function found(text: string): Promise<readonly Candidate[]> {
  return (await foundWithNotices(text)).candidates;
}

async function foundWithNotices(text: string) {
  const intake = await takeIn('made.txt', Buffer.from(text));
  if ('refused' in intake) throw new Error(intake.refused);
  return { ...findCandidates(intake.article, cues, record), text: intake.article.text };
}

test.each(Object.entries(Object.groupBy(MADE_ARTICLES, ({ language }) => language)))(
  'articles in %s: what they hold is found, and little else',
  async (_language, articles = []) => {
    for (const { text, expected } of articles) {
      const candidates = await found(text);
      const { missed } = measure(candidates, expected);
      expect(missed.map(({ id }) => id)).toEqual([]);
      expect(candidates.length).toBeLessThanOrEqual(2 * expected.length);
    }
  },
);

test.each([...MADE_ARTICLES, ...UNSEEN_ARTICLES].map((article) => [article.name, article] as const))(
  'quotations from "%s" are the speaker’s, twelve words at most, and stand in it once',
  async (_name, { text }) => {
    const { candidates, text: taken } = await foundWithNotices(text);
    for (const { selector, represents } of candidates) {
      if (!selector) continue;
      expect(represents).not.toBe('OUTLET');
      expect(selector.exact.split(/\s+/u).length).toBeLessThanOrEqual(12);
      expect(countQuote(taken, selector, 'en')).toBe(1);
    }
  },
);

test('a candidate says who spoke for whom, on which day, what and under which condition', async () => {
  const [candidate] = await found(
    `Published: 2026-02-05\nLisbon\nOn Tuesday Portugal’s defence minister, Duarte Imaginado, said that his country was “ready to send two companies of soldiers” to Ukraine, but only after a ceasefire.`,
  );
  expect(candidate).toMatchObject({
    country: 'PRT',
    speaker: 'Duarte Imaginado',
    role: 'Portugal’s defence minister',
    represents: 'PRT',
    said: '2026-02-03',
    saidPrecision: 'day',
    contribution: 'land',
    stance: 'ready',
    conditions: ['ceasefire'],
    place: 'inside',
    cue: 'ready | soldiers',
  });
  expect(candidate?.selector?.exact).toBe('ready to send two companies of soldiers');
});

test('the words of a reporter are never quoted, and in others’ words nothing is a promise', async () => {
  const candidates = await found(
    'Denmark will send soldiers to Ukraine after the war. The French president, Gaspard Inventé, said that Denmark would send soldiers to Ukraine.',
  );
  expect(
    candidates.map(({ country, represents, stance, selector }) => ({
      country,
      represents,
      stance,
      selector,
    })),
  ).toEqual([
    { country: 'DNK', represents: 'OUTLET', stance: 'open', selector: null },
    { country: 'DNK', represents: 'FRA', stance: 'open', selector: null },
  ]);
});

test('a no and a yes in one sentence are two', async () => {
  const candidates = await found(
    'The Polish prime minister, Jan Zmyślony, said that Poland would not send soldiers to Ukraine, but would provide logistics.',
  );
  expect(candidates.map(({ contribution, stance }) => `${contribution} ${stance}`)).toEqual([
    'land declined',
    'logistics committed',
  ]);
});

test('not ruling out is open, whoever says it', async () => {
  for (const text of [
    'Finland’s prime minister, Aino Keksitty, does not rule out soldiers in Ukraine after a ceasefire.',
    'Der finnische Ministerpräsident Aino Keksitty schließt Soldaten in der Ukraine nach dem Krieg nicht aus.',
    'Le Premier ministre finlandais, Aino Keksitty, n’exclut pas l’envoi de soldats en Ukraine après la guerre.',
    'El primer ministro finlandés, Aino Keksitty, no descarta el envío de soldados a Ucrania tras la guerra.',
    'Премьер-министр Финляндии Айно Кекситти не исключает отправки военных на Украину после войны.',
    'Прем’єр-міністр Фінляндії Айно Кексітті не виключає відправлення військових в Україну після війни.',
    'Premier Finlandii Aino Keksitty nie wyklucza wysłania żołnierzy na Ukrainę po zakończeniu wojny.',
    'Il primo ministro finlandese, Aino Keksitty, non esclude l’invio di soldati in Ucraina dopo la guerra.',
  ]) {
    const stances = (await found(text)).map(
      ({ country, contribution, stance }) => `${country} ${contribution} ${stance}`,
    );
    expect([text, stances]).toEqual([text, ['FIN land open']]);
  }
});

test('in a language without cues, quotations of people whom the record knows are shown, and it says so', async () => {
  const { candidates, notices } = await foundWithNotices(
    'Statsminister Ulf Kristersson var tydlig efter mötet i går kväll. ”Detta är ett påhittat citat som ingen har sagt”, sade Ulf Kristersson i Stockholm.',
  );
  expect(notices.join()).toMatch(/no cues for the language sv/);
  expect(candidates.map(({ country, stance }) => [country, stance])).toEqual([['SWE', null]]);
});

test('what the record has from that speaker and day is named, and what would change is said of the rest', async () => {
  const known = record.statements.find(({ id }) => id === 'pol-2025-09-04-donald-tusk');
  const [again] = await found(
    'Published: 2025-09-04\nIn Paris today Prime Minister Donald Tusk said that Poland would not send soldiers to Ukraine.',
  );
  expect(again?.inRecord).toBe(known?.id);
  const [fresh] = await found(
    'Published: 2026-12-01\nIn Warsaw the Polish president, Jan Zmyślony, said that Poland would send soldiers to Ukraine.',
  );
  expect(fresh?.inRecord).toBeNull();
  expect(fresh?.change).toMatch(/^Poland: .+ → /);
});

test('a text that lost its full stops is read all the same', async () => {
  const words = 'and then they talked about the weather and the food '.repeat(40);
  const candidates = await found(
    `${words} The Polish prime minister Jan Zmyślony said Poland will not send soldiers to Ukraine ${words}`,
  );
  expect(candidates.map(({ country, stance }) => `${country} ${stance}`)).toContain('POL declined');
});

test('quotation marks with spaces inside are French ones', async () => {
  const [candidate] = await found(
    '« Il n’est pas question de soldats belges en Ukraine », a tranché la ministre belge de la Défense, Solange Inventée, lundi soir.',
  );
  expect(candidate).toMatchObject({ country: 'BEL', represents: 'BEL', stance: 'declined' });
  expect(candidate?.selector?.exact).toBe('Il n’est pas question de soldats belges en Ukraine');
});

test('an office belongs to the country in its own sentence, not to one before', async () => {
  const [, second] = await found(
    'The Lithuanian president, Jonas Išgalvotas, said that Lithuania would send soldiers. A spokesman for the Czech government said it would not send soldiers.',
  );
  expect(second).toMatchObject({ country: 'CZE', represents: 'CZE', stance: 'declined' });
});
