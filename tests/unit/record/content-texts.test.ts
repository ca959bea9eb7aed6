/** The record says the same in every language: only its own texts change, never what is quoted, coded, dated or sealed. */
import { expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import {
  contentSaidBy,
  contentTexts,
  specialRoles,
  TEXT_FILES,
  type TextOf,
} from '../../../src/record/content-texts.ts';
import { findFormerOffice } from '../../../src/record/former-office.ts';
import { withoutTranslationsFrom } from '../../../src/record/own-language.ts';
import { createRecord, type PublicRecord } from '../../../src/record/public-record.ts';
import { recordAsKnown } from '../../../src/record/record-as-known.ts';

const record = getRecord();

/** Every text of a value by its path: `statements.3.speaker.role`. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const { codebook, events, institutions, offices, figures, lists, reports, statements } = record;
const content = { codebook, events, institutions, offices, figures, lists, reports, statements };

/** The texts of what a saying makes of the content; `authoredRole` is beside each role. */
function saidBy(textOf: TextOf): [string, string][] {
  const said = contentSaidBy(record, textOf);
  const parts = Object.keys(content).map((key) => [key, said[key as keyof typeof content]]);
  return textsIn(Object.fromEntries(parts)).filter(([path]) => !path.endsWith('.authoredRole'));
}

test('said as it stands, it is what it was', () => {
  const same = saidBy((_file, _key, text) => text);
  expect(new Map(same)).toEqual(new Map(textsIn(content)));
});

test('no id, code, day, quotation, publisher or earlier wording changes', () => {
  const star: TextOf = (_file, _key, text) => `*${text}`;
  const before = new Map(textsIn(content));
  const changed = saidBy(star)
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path]) => path.replaceAll(/\.\d+/gu, ''));
  expect(
    [...new Set(changed.map((path) => path.replace(/^\.codebook\.\w+\.[\w-]+/u, '.codebook')))].toSorted(),
  ).toEqual([
    '.codebook.definition',
    '.codebook.label',
    '.events.attendedNote',
    '.events.marked.as',
    '.events.place',
    '.events.summary',
    '.events.title',
    '.figures.counted',
    '.figures.note',
    '.figures.speaker.name',
    '.figures.speaker.role',
    '.figures.speaker.short',
    '.institutions.name',
    '.institutions.note',
    '.lists.counted',
    '.lists.note',
    '.lists.speaker.name',
    '.lists.speaker.role',
    '.lists.title',
    '.offices.basis',
    '.offices.besides',
    '.offices.holder',
    '.offices.revised.was.holder',
    '.offices.successor.name',
    '.reports.says',
    '.reports.topic',
    '.statements.revised.was.speaker.name',
    '.statements.revised.was.speaker.role',
    '.statements.speaker.name',
    '.statements.speaker.role',
    '.statements.summary',
  ]);
});

test('every text has a key of its own, and every file some', () => {
  const texts = contentTexts(record);
  expect([...texts.keys()]).toEqual([...TEXT_FILES]);
  expect([...texts].filter(([, entries]) => entries.size === 0)).toEqual([]);
  expect(texts.get('statements')?.size).toBe(statements.length);
});

test('a role can be said of one person apart, and logic still finds the role of the record', () => {
  const [first] = statements;
  if (!first) throw new Error('the record has no statement');
  const special = `${first.speaker.role} | ${first.speaker.name}`;
  expect(specialRoles(record).get(special)).toBe(first.speaker.role);
  const said = contentSaidBy(record, (file, _key, text, one) =>
    file === 'roles' && one === special ? 'Präsidentin' : text,
  );
  expect(said.statements[0]?.speaker).toMatchObject({
    role: 'Präsidentin',
    authoredRole: first.speaker.role,
  });
});

test('words that a reader can read are not translated into English for them', () => {
  const pieces = (one: typeof content) =>
    [...one.statements, ...one.figures, ...one.lists, ...one.events].flatMap(({ evidence }) => evidence);
  const translated = (one: typeof content, language: string) =>
    pieces(one).filter((piece) => piece.language === language && piece.quote?.translation).length;
  const german = withoutTranslationsFrom(record, 'de');
  expect(translated(record, 'de')).toBeGreaterThan(0);
  expect(translated(german, 'de')).toBe(0);
  expect(translated(german, 'pl')).toBe(translated(record, 'pl'));
  expect(pieces(german).map(({ quote }) => quote?.exact)).toEqual(
    pieces(record).map(({ quote }) => quote?.exact),
  );
});

test('names are spelled alike wherever they stand, so that offices still find who spoke', () => {
  const spelled = createRecord(
    contentSaidBy(record, (file, _key, text) => (file === 'names' ? `Ім’я ${text}` : text)),
  );
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  const former = (one: PublicRecord) =>
    one.statements.flatMap((statement) => (findFormerOffice(one, statement, clock) ? [statement.id] : []));
  expect(former(spelled)).toEqual(former(record));
  expect(former(record).length).toBeGreaterThan(0);
  for (const { on } of record.editions) {
    const then = { asOf: on, knownBy: on };
    const known = (one: PublicRecord) =>
      recordAsKnown(one, on).statements.flatMap((statement) =>
        findFormerOffice(one, statement, then) ? [statement.id] : [],
      );
    expect(known(spelled)).toEqual(known(record));
  }
});
