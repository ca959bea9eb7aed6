import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import fontverter from 'fontverter';
import { describe, expect, test } from 'vitest';
import { cutFace } from '../../../src/fonts/cut.ts';
import { FACES } from '../../../src/fonts/faces.ts';
import { readNames } from '../../../src/fonts/names.ts';
import { readTables } from '../../../src/fonts/sfnt.ts';

const WORDS = 'Plenković, Nausėda';
const MAGIC = 0xb1b0afba; // what the words of a whole font file add up to, by its format

describe.each(FACES)('$name, cut', (face) => {
  const cut = cutFace(face, WORDS);

  test('draws the letters that it was asked for, and no more', async () => {
    expect(String.fromCodePoint(...fontOf(await cut).characterSet.filter((point) => point < 0xffff))).toBe(
      [...new Set(WORDS)].sort().join(''),
    );
  });

  test('has its letters as wide as the original, in every weight: lines break where they broke', async () => {
    const original = fontOf(await unpacked(readFileSync(`src/fonts/originals/${face.original}`)));
    const own = fontOf(await unpacked(await cut));
    for (const wght of new Set(face.weights)) {
      const one = original.getVariation({ ...face.fixed, wght });
      const other = face.weights[0] === face.weights[1] ? own : own.getVariation({ wght });
      for (const letter of WORDS)
        expect(Math.abs(widthOf(other, letter) - widthOf(one, letter)), letter).toBeLessThanOrEqual(1);
    }
  });

  test('has the heights of its lines', async () => {
    const { ascent, descent, lineGap } = fontOf(await cut);
    expect([ascent, -descent, lineGap]).toEqual([face.heights.above, face.heights.below, 0]);
  });

  test('is not called by the reserved name, and says whose it is and its licence', async () => {
    const tables = readTables(await unpacked(await cut));
    const names = readNames(tables.get('name') as Buffer);
    for (const id of [1, 3, 4, 6, 16]) expect(names.get(id) ?? '').not.toContain('Source');
    for (const [id, name] of names) if (id >= 256) expect(name).not.toContain('Source');
    expect(names.get(1)).toBe(face.family);
    expect(names.get(0)).toContain('Adobe');
    expect(names.get(10)).toContain(face.madeFrom);
    expect(names.get(13)).toContain('SIL Open Font License');
  });

  test('is a whole file: its sums agree', async () => {
    const file = await unpacked(await cut);
    let sum = 0;
    for (let at = 0; at < file.length; at += 4) sum = (sum + file.readUInt32BE(at)) >>> 0;
    expect(sum).toBe(MAGIC);
  });
});

function fontOf(file: Buffer): Font {
  const font = create(file);
  if (!('characterSet' in font)) throw new Error('a collection');
  return font;
}

/** Of packed fonts the reader makes no weights. */
function unpacked(file: Buffer): Promise<Buffer> {
  return fontverter.convert(file, 'sfnt');
}

function widthOf(font: Font, letter: string): number {
  return font.glyphForCodePoint(letter.codePointAt(0) as number).advanceWidth;
}
