import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import type { Face } from './faces.ts';
import { NAMES_KEPT, nameTable } from './names.ts';
import { readTables, type Tables, writeTables } from './sfnt.ts';

// From the project, not from the built chunk: that may lie in any OUT_DIR.
const ORIGINALS = resolve('src/fonts/originals');

/**
 * Kerning, ligatures, accents in their places, forms that a language has for itself, and the figures that tables ask for. Others
 * (small capitals, old figures, swashes) no style sheet names.
 */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum'];

/**
 * As in Google's files of fonts without hints: a program for all letters that fits none to the pixels, and smooth outlines at every
 * size. Without the program FreeType (Linux, some phones) makes hints itself, and every letter is a whole number of pixels wide.
 */
const PROGRAM = Buffer.from([0xb8, 0x01, 0xff, 0x85, 0xb0, 0x04, 0x8d]);
const SMOOTH = Buffer.from([0, 1, 0, 1, 0xff, 0xff, 0, 0x0f]);
const BY_TYPOGRAPHIC_HEIGHTS = 1 << 7;

/** A face with these letters alone, those that it draws, as WOFF2. The same letters give the same bytes. */
export async function cutFace(face: Face, letters: string): Promise<Buffer> {
  const [min, max] = face.weights;
  const whole = await readFile(join(ORIGINALS, face.original));
  const cut = await subsetFont(whole, letters, {
    targetFormat: 'sfnt',
    keepFeatures: FEATURES,
    dropTables: ['STAT'], // the names of weights, for menus
    preserveNameIds: NAMES_KEPT,
    variationAxes: { ...face.fixed, wght: min === max ? min : { min, max, default: min } },
  });
  const tables = readTables(cut);
  tables.set('name', nameTable(getTable(tables, 'name'), face));
  tables.set('prep', PROGRAM);
  tables.set('gasp', SMOOTH);
  setHeights(tables, face.heights);
  return fontverter.convert(writeTables(tables), 'woff2', 'sfnt');
}

/** In both tables that systems read them from. */
function setHeights(tables: Tables, { above, below }: Face['heights']): void {
  const [lines, system] = [getTable(tables, 'hhea'), getTable(tables, 'OS/2')];
  for (const [table, at] of [
    [lines, 4],
    [system, 68],
  ] as const) {
    table.writeInt16BE(above, at);
    table.writeInt16BE(-below, at + 2);
    table.writeInt16BE(0, at + 4);
  }
  system.writeUInt16BE(system.readUInt16BE(62) | BY_TYPOGRAPHIC_HEIGHTS, 62);
}

function getTable(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table ${tag}.`);
  return table;
}
