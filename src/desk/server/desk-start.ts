import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { STANCES } from '../../schema/codes.ts';
import { CONTEXT_LENGTH, QUOTE_WORDS } from '../../schema/evidence.ts';
import { INTAKE_LIMIT } from '../intake/take-in.ts';
import { casesOf } from '../judgement/kin.ts';
import type { Sitting } from '../judgement/sitting.ts';
import { undoable } from '../writing/together.ts';
import type { Party, Pointed, Start, Summary } from './answers.ts';
import type { Now } from './content-now.ts';
import type { DeskFolders } from './desk-folders.ts';

/** What the page needs at once. `recovered`: files that a write cut short had left. */
export function startOf(folders: DeskFolders, recovered: readonly string[]): Start {
  const { record } = folders.now();
  return {
    today: folders.today(),
    folder: basename(folders.content),
    keepsTexts: existsSync(folders.articles),
    recovered,
    undo: undoable(folders.journal) ?? null,
    sittings: folders.sittings.all().map(summary),
    reports: record.reports.filter(({ readAs }) => readAs.length === 0).toReversed(),
    parties: partiesOf(record),
    codebook: record.codebook,
    limits: { words: QUOTE_WORDS, context: CONTEXT_LENGTH, fileBytes: INTAKE_LIMIT },
    cases: casesOf(record, STANCES),
    statements: pointedIn(record),
  };
}

function partiesOf({ countries, institutions }: Now['record']): Party[] {
  return [
    ...countries.map(({ id, name }) => ({ id, name, hasPage: true, isCountry: true })),
    ...institutions.map(({ id, name, slug }) => ({
      id,
      name,
      hasPage: slug !== undefined,
      isCountry: false,
    })),
  ];
}

function pointedIn({ statements }: Now['record']): Pointed[] {
  return statements
    .filter(({ retracted }) => !retracted)
    .map(({ id, country, said, speaker, codings }) => ({ id, country, said, who: speaker.name, codings }));
}

function summary({ id, file, taken, source, items, writes }: Sitting): Summary {
  const count = (decision: string) => items.filter((one) => one.decision === decision).length;
  return {
    id,
    title: source.title || file,
    publisher: source.publisher,
    published: source.published,
    taken,
    items: items.length,
    open: count('open'),
    accepted: count('accepted'),
    written: writes.reduce((sum, { keys }) => sum + keys.length, 0),
  };
}
