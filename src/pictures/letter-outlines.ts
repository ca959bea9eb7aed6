import { Resvg } from '@resvg/resvg-js';
import svgpath from 'svgpath';
import { escapeXml } from '../markup/escape.ts';
import { EM, type Face, type Letters } from './figure/letters.ts';
import { FONT, FONT_FAMILY } from './raster.ts';

const START = /M ?([-\d.]+)/gu;
const D = / d="([^"]+)"/u;
/** A letter that moves none before it. */
const NEUTRAL = 'H';
const MOST_KERNING = 150;

/** The outlines of every letter in these texts, and how their neighbours stand: as the renderer of our pictures sets them. */
export function letterOutlines(texts: Iterable<string>): Letters {
  const characters = new Set<string>();
  const pairs = new Set<string>();
  for (const text of texts) {
    const found = [...text];
    found.forEach((character, index) => {
      characters.add(character);
      if (index > 0 && found[index - 1]?.trim() && character.trim()) pairs.add(found[index - 1] + character);
    });
  }
  const sorted = { characters: [...characters].sort(), pairs: [...pairs].sort() };
  return { 400: face(sorted, 400), 700: face(sorted, 700) };
}

function face({ characters, pairs }: { characters: string[]; pairs: string[] }, weight: number): Face {
  const drawn = characters.filter((character) => character.trim() !== '');
  const before = characters.map((character) => character + NEUTRAL);
  const found = outlinesOf([NEUTRAL, ...drawn, ...before, ...pairs], weight);
  const contours = (text: string) => [...(found.get(text) ?? '').matchAll(START)].map(([, x]) => Number(x));
  const [neutral = 0] = contours(NEUTRAL);
  const advances = characters.map((character): [string, number] => {
    const next = contours(character + NEUTRAL)[contours(character).length] ?? neutral;
    return [character, Math.round(next - neutral)];
  });
  const advanceOf = new Map(advances);
  const kerning = pairs.flatMap((pair): [string, number][] => {
    const [first = '', second = ''] = pair;
    const [at] = contours(pair).slice(contours(first).length);
    const [alone] = contours(second);
    if (at === undefined || alone === undefined) return [];
    const moved = Math.round(at - alone) - (advanceOf.get(first) ?? 0);
    // Two letters that the font draws as one, as "ff", begin elsewhere; here they stay two.
    return moved === 0 || Math.abs(moved) > MOST_KERNING ? [] : [[pair, moved]];
  });
  return {
    outlines: Object.fromEntries(
      drawn.flatMap((character) => {
        const outline = found.get(character);
        return outline ? [[character, svgpath(outline).round(0).rel().toString()]] : [];
      }),
    ),
    advances: Object.fromEntries(advances),
    kerning: Object.fromEntries(kerning),
  };
}

/** Path data of texts set in one weight, each from the origin. Blank ones are missing. */
function outlinesOf(texts: readonly string[], weight: number): Map<string, string> {
  const wanted = [...new Set(texts)];
  const set = wanted.map((text) => `<text xml:space="preserve">${escapeXml(text)}</text>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${EM}" height="${EM}" font-family="${FONT_FAMILY}" font-weight="${weight}" font-size="${EM}">${set}</svg>`;
  const drawn = new Resvg(svg, { font: FONT }).toString().split('<path').slice(1);
  if (drawn.length !== wanted.length)
    throw new RangeError(`the font of the pictures lacks a letter of: ${wanted.join('')}`);
  return new Map(wanted.map((text, index) => [text, D.exec(drawn[index] ?? '')?.[1] ?? '']));
}
