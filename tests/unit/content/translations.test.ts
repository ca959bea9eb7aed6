/** What `check` says of other languages, what an editor gets to write, and what a stamp does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { stampTranslations } from '../../../src/content/stamp-translations.ts';
import { translationReport } from '../../../src/content/translation-problems.ts';
import { languageState } from '../../../src/content/translation-states.ts';
import { translationCounts, translationWorksheet } from '../../../src/content/translation-worksheet.ts';
import { englishDigest } from '../../../src/content/translations/english-digest.ts';
import en from '../../../src/i18n/en.json' with { type: 'json' };
import type { Language } from '../../../src/i18n/locale.ts';
import { formatProblems } from '../../../src/schema/problem.ts';
import { type ContentFolder, contentFolder, SAMPLE } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const DE = 'translations/de';
const TITLE = 'paris-2025-09-04.title';

/** An entry as it is written: stamped with its English, unless that is left out. */
const entry = (key: string, text: string, english?: string) =>
  `${JSON.stringify(key)}: { ${english === undefined ? '' : `of: "${englishDigest(english)}", `}text: ${JSON.stringify(text)} }\n`;

function write(file: string, text: string): void {
  folder.write(`${DE}/${file}`, text);
}

function content() {
  const loaded = loadContent(folder.path).content;
  if (!loaded) throw new Error('the sample cannot be read');
  return loaded;
}

function reported(published: readonly Language[] = ['en']) {
  const { problems, notices } = translationReport(folder.path, content(), published);
  const lines = (all: typeof problems) => formatProblems(all).split('\n').filter(Boolean);
  return { problems: lines(problems), notices: lines(notices) };
}

/** The lines that name this text. */
const about = (lines: readonly string[], key: string) => lines.filter((line) => line.includes(`  ${key}  `));

describe('a language that nobody reads yet', () => {
  test('may have as little as it likes, and is told what is missing', () => {
    write('events.yaml', entry(TITLE, 'Ein Treffen in Paris', 'A meeting in Paris'));
    const { problems, notices } = reported();
    expect(problems).toEqual([]);
    expect(about(notices, 'nav.map')).toEqual([`${DE}/interface.yaml  nav.map  is missing: translate “Map”`]);
    expect(notices).toContain(
      `${DE}/events.yaml  file  leaves 2 texts in English: npm run translations -- --worksheet de lists them`,
    );
  });

  test.each([
    [
      'a key that no English text has',
      'events.yaml',
      entry('rome.title', 'Rom', 'Rome'),
      'rome.title',
      'is there for nothing',
    ],
    [
      'a text older than its English',
      'events.yaml',
      entry(TITLE, 'Treffen', 'Meeting'),
      TITLE,
      'is older than the English',
    ],
    [
      'another value',
      'interface.yaml',
      entry('map.page', 'Karte: {datum}', en['map.page']),
      'map.page',
      'lacks {date}',
    ],
    [
      'a missing plural form',
      'interface.yaml',
      entry('unit.countries', '{count, plural, other {# Länder}}', en['unit.countries']),
      'unit.countries',
      'lacks the form "one"',
    ],
    [
      'an unknown term',
      'house.yaml',
      'ladder: [{ code: headlines.maybe, word: Vielleicht, why: Nur so. }]\n',
      'ladder.headlines.maybe',
      'is no term',
    ],
    [
      'an unknown country',
      'house.yaml',
      'countries: { ATL: { name: Atlantis, why: Nur so. } }\n',
      'ATL',
      'is named here, and is no country',
    ],
  ])('%s is a notice', (_case, file, text, key, message) => {
    write(file, text);
    const { problems, notices } = reported();
    expect(problems).toEqual([]);
    expect(about(notices, key)[0]).toContain(message);
  });

  test('a file that cannot be read is a problem all the same', () => {
    write('events.yaml', `${entry(TITLE, 'Treffen', 'A meeting in Paris')}x: [\n`);
    expect(reported().problems[0]).toContain(`${DE}/events.yaml:`);
  });

  test('a folder that is no language is a problem', () => {
    folder.write('translations/xx/events.yaml', '{}\n');
    expect(reported().problems).toEqual([
      'translations/xx  folder  is no language of the site: write one of en, de, fr, uk, pl, it, es',
    ]);
  });
});

describe('a language that is published', () => {
  test('lacks no string of the interface and no term, and holds none for nothing', () => {
    write('interface.yaml', entry('nav.nowhere', 'Nirgends', 'Nowhere'));
    const { problems } = reported(['en', 'de']);
    expect(about(problems, 'nav.map')).toHaveLength(1);
    expect(about(problems, 'nav.nowhere')).toHaveLength(1);
    expect(about(problems, 'headlines.ready.label')).toHaveLength(1);
  });

  test('may lack what the record says of an event, which is shown in English then', () => {
    write('interface.yaml', '{}\n');
    const { problems, notices } = reported(['en', 'de']);
    expect(about(problems, TITLE)).toEqual([]);
    expect(notices.some((line) => line.startsWith(`${DE}/events.yaml  file  leaves 3 texts`))).toBe(true);
  });

  test('may be behind, which is a notice', () => {
    write('events.yaml', entry(TITLE, 'Treffen', 'Meeting'));
    const { problems, notices } = reported(['en', 'de']);
    expect(about(problems, TITLE)).toEqual([]);
    expect(about(notices, TITLE)).toHaveLength(1);
  });

  test('is there', () => {
    expect(reported(['en', 'fr']).problems).toEqual([
      'translations/fr  folder  is missing, and the language is published: translate the interface and the codebook first',
    ]);
  });
});

describe('the ladder', () => {
  test('has a word of its own for each rung, in small letters and in capitals', () => {
    const { ready, open } = content().codebook.headlines;
    write(
      'codebook.yaml',
      entry('headlines.ready.label', 'Offen', ready.label) +
        entry('headlines.open.label', 'offen', open.label),
    );
    expect(about(reported().notices, 'headlines.ready and headlines.open')[0]).toContain(
      'have one word, “offen”',
    );
  });

  test('is explained in the words that are shown', () => {
    const { ready } = content().codebook.headlines;
    write('codebook.yaml', entry('headlines.ready.label', 'Bereit', ready.label));
    write('house.yaml', 'ladder: [{ code: headlines.ready, word: Gewillt, why: Nur so. }]\n');
    expect(about(reported().notices, 'ladder.headlines.ready')[0]).toContain('explains “Gewillt”');
  });
});

describe('prose', () => {
  const FILE = 'explainers/who-would-help.mdx';
  const english = SAMPLE[FILE] ?? '';
  const stateOf = () => languageState(folder.path, content(), 'de').prose.find(({ file }) => file === FILE);

  test('with the tags of the English is in order, whatever its order', () => {
    write(FILE, english);
    stampTranslations(folder.path, content(), 'de');
    expect(stateOf()).toMatchObject({
      file: FILE,
      state: 'current',
    });
    expect(reported().notices.filter((line) => line.includes(FILE))).toEqual([]);
  });

  test('that lost a citation, or cites something else, is named', () => {
    write(FILE, english.replace(/<Cite of="[^"]+" \/>/u, '<Cite of="somebody-else" />'));
    stampTranslations(folder.path, content(), 'de');
    const faults = reported().notices.filter((line) => line.includes(FILE));
    expect(faults.map((line) => line.split('  ')[2]?.split(' ')[0])).toEqual(['lacks', 'has']);
  });

  test('is stale when the English goes on', () => {
    write(FILE, english);
    stampTranslations(folder.path, content(), 'de');
    folder.append(FILE, '\nMore. <Cite of="pol-2025-09-04-jan-example" />\n');
    expect(stateOf()).toMatchObject({ state: 'stale' });
  });
});

describe('an editor', () => {
  test('gets the English of what is missing or stale above an empty entry', () => {
    write('events.yaml', entry(TITLE, 'Treffen', 'Meeting'));
    const sheet = translationWorksheet(languageState(folder.path, content(), 'de'));
    expect(sheet).toContain(`# A meeting in Paris\n# Until now: Treffen\n${TITLE}:\n`);
    expect(sheet).toContain('# Map\nnav.map:\n');
  });

  test('stamps what was written; what has a digest keeps it', () => {
    write(
      'events.yaml',
      `${JSON.stringify(TITLE)}: Ein Treffen\n${entry('paris-2025-09-04.summary', 'Man traf sich.', 'Old')}`,
    );
    expect(reported().problems[0]).toContain('is not stamped: run npm run translations -- --stamp');
    expect(stampTranslations(folder.path, content(), 'de')).toEqual({ stamped: 1, problems: [] });
    expect(readFileSync(join(folder.path, DE, 'events.yaml'), 'utf8')).toBe(
      `${TITLE}: { of: "${englishDigest('A meeting in Paris')}", text: "Ein Treffen" }\n` +
        `paris-2025-09-04.summary: { of: "${englishDigest('Old')}", text: "Man traf sich." }\n`,
    );
  });

  test('sees how much there is', () => {
    write(
      'events.yaml',
      entry(TITLE, 'Treffen', 'Meeting') +
        entry('paris-2025-09-04.summary', 'Man traf sich.', 'Leaders met.'),
    );
    const counts = translationCounts(languageState(folder.path, content(), 'de'));
    expect(counts.find(({ file }) => file === 'events')).toEqual({
      file: 'events',
      current: 1,
      stale: 1,
      missing: 1,
      unknown: 0,
    });
  });
});
