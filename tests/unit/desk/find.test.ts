/** What an editor is shown of an article: who said what about which country, in whose words, and what of it is there already. */
import { expect, test } from 'vitest';
import { loadCues } from '../../../src/content/cues.ts';
import { getRecord } from '../../../src/content/record.ts';
import type { Candidate } from '../../../src/desk/finder/candidate.ts';
import { findCandidates } from '../../../src/desk/finder/find.ts';
import { measure } from '../../../src/desk/finder/measure.ts';
import { takeIn } from '../../../src/desk/intake/take-in.ts';
import { countQuote } from '../../../src/evidence/find-quote.ts';
import { HELD_OUT_ARTICLES } from './held-out/articles.ts';
import { MADE_ARTICLES } from './made-articles.ts';
import { TUNED_ARTICLES } from './tuned/articles.ts';
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

test.each(Object.entries(Object.groupBy([...MADE_ARTICLES, ...TUNED_ARTICLES], ({ language }) => language)))(
  'articles in %s: what they hold is found, and little else',
  async (_language, articles = []) => {
    for (const { text, expected } of articles) {
      const candidates = await found(text);
      const { missed } = measure(candidates, expected);
      expect(missed.map(({ id }) => id)).toEqual([]);
      expect(candidates.length).toBeLessThanOrEqual(Math.max(2, 2 * expected.length));
    }
  },
);

test.each(
  [...MADE_ARTICLES, ...TUNED_ARTICLES, ...UNSEEN_ARTICLES, ...HELD_OUT_ARTICLES].map(
    (article) => [article.name, article] as const,
  ),
)(
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
    'Pääministeri Ulf Kristersson puhui kokouksen jälkeen eilen illalla. ”Tämä on keksitty lainaus, jota kukaan ei ole sanonut”, sanoi Ulf Kristersson Tukholmassa.',
  );
  expect(notices.join()).toMatch(/no cues for the language fi/);
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

test('a transcript, an interview and a speech are the words of whoever speaks; what is asked is nobody’s', async () => {
  const transcript = await found(
    'Press conference by the prime minister of Canada, Quentin Invented\nQuestion: Will Canada send soldiers to Ukraine?\nPrime Minister: We are ready to send soldiers, after a ceasefire.\nQuestion: And planes?\nPrime Minister: No, we will not send planes.',
  );
  expect(
    transcript.map(({ country, represents, contribution, stance, selector }) => [
      country,
      represents,
      contribution,
      stance,
      selector?.exact,
    ]),
  ).toEqual([
    ['CAN', 'CAN', 'land', 'ready', 'We are ready to send soldiers, after a ceasefire'],
    ['CAN', 'CAN', 'air', 'declined', 'No, we will not send planes'],
  ]);
  const speech = await found(
    'Speech by the Minister of Defence of Portugal, Duarte Imaginado\nThank you for having me in this house today.\nWe will send a company of soldiers to Ukraine once the guns fall silent.\nAnd we will go on training Ukrainian soldiers at our own bases.',
  );
  expect(speech.map(({ speaker, contribution, stance }) => [speaker, contribution, stance])).toEqual([
    ['Duarte Imaginado', 'land', 'committed'],
    ['Duarte Imaginado', 'training', 'committed'],
  ]);
});

test('a joint text is each country’s own', async () => {
  const candidates = await found(
    'Joint statement\nWe, the leaders of Norway, Sweden and Latvia, met today in Riga.\nWe stand ready to send soldiers to Ukraine after a ceasefire.',
  );
  expect(candidates.map(({ country, represents, stance }) => [country, represents, stance])).toEqual([
    ['NOR', 'NOR', 'ready'],
    ['SWE', 'SWE', 'ready'],
    ['LVA', 'LVA', 'ready'],
  ]);
});

test('who speaks for no state, and other wars, are left out', async () => {
  expect(
    await found(
      'Bulgaria’s largest opposition party said that it would send soldiers to Ukraine. A former Polish defence minister said that Poland would send troops. Italy is ready to send soldiers to Gaza, said the Italian foreign minister, Ercole Finto. Spain’s defence minister said that Spanish soldiers would stay in Lebanon.',
    ),
  ).toEqual([]);
});

test('the day is that of the heading, of "yesterday", or of the sentence in which somebody began to speak', async () => {
  const candidates = await found(
    [
      'Published: 2026-03-06',
      'Ukraine live: allies gather in Paris for another day of talks',
      'The Swedish prime minister, Torsten Påhittsson, said that Sweden was ready to send fighter jets to Ukraine.',
      'Yesterday, 18.20 GMT',
      'The Norwegian defence minister, Ole Oppdiktet, said that Norway would send a frigate to the Black Sea.',
      '4 March',
      'The Greek prime minister, Petros Plastos, spoke on Tuesday, and said that Greece offers ports. “No soldier will go,” Plastos added.',
    ].join('\n'),
  );
  expect(candidates.map(({ country, said, saidPrecision }) => [country, said, saidPrecision])).toEqual([
    ['SWE', '2026-03-06', 'reported'],
    ['NOR', '2026-03-05', 'day'],
    ['GRC', '2026-03-03', 'day'],
    ['GRC', '2026-03-03', 'day'],
  ]);
});

test('what is not excluded, not decided or never said decides, whatever is promised in it', async () => {
  for (const [text, stance] of [
    ['The Czech president does not rule out that Czech soldiers will go to Ukraine, he said.', 'open'],
    [
      'It is too early to say whether Germany will send soldiers to Ukraine, the German chancellor said.',
      'undecided',
    ],
    [
      'A spokeswoman for the Latvian government said that Latvia had never said it would send soldiers.',
      'declined',
    ],
    ['The Dutch government could make soldiers available, the Dutch defence minister said.', 'open'],
    [
      'Turkish soldiers can only be sent once a peace deal has been signed, the Turkish president said.',
      'open',
    ],
  ] as const) {
    const stances = (await found(text)).map((candidate) => candidate.stance);
    expect([text, stances]).toEqual([text, [stance]]);
  }
});
