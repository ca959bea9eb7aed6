/** The numbered notes under an explainer: one text is one note, whoever of those who joined it is cited. */
import { expect, test } from 'vitest';
import { notesOf, numberOf } from '../../../src/components/statement/notes.ts';
import { getRecord } from '../../../src/content/record.ts';

const record = getRecord();
const G7 = ['ita-2026-02-24-giorgia-meloni', 'can-2026-02-24-mark-carney'];
const MELONI = 'ita-2026-01-09-giorgia-meloni';

test('a text that several joined has one number, and leads to each of their statements', () => {
  const ids = [G7[0], MELONI, G7[1]].filter((id) => id !== undefined);
  const notes = notesOf(record, ids);
  expect(notes).toHaveLength(2);
  expect(ids.map((id) => numberOf(notes, id))).toEqual([1, 2, 1]);
  expect(notes[0]?.joined.map(({ name }) => name)).toEqual(['Italy', 'Canada']);
  expect(notes[0]?.summaries).toHaveLength(1);
  expect(notes[1]?.joined).toEqual([]);
});

test('what one person said on one day in two places stays two notes', () => {
  const ids = ['gbr-2026-01-06-keir-starmer', 'gbr-2026-01-07-keir-starmer'];
  expect(notesOf(record, ids).map((note) => note.ids)).toEqual(ids.map((id) => [id]));
});
