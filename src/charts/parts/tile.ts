import { attributes } from '../../markup/escape.ts';
import type { Box } from './box.ts';
import type { LegendEntry } from './legend.ts';

/** What a tile wears: names of positions for the style sheet, as `data-tile`; several stand side by side. */
export interface Tinted {
  tones: readonly string[];
  /** Whether it wears the sign of an answer that may no longer hold. */
  weak: boolean;
  /** Whether it wears the star of an answer that state-controlled outlets alone report. */
  starred?: boolean | undefined;
  /** Whether it is an outline on paper: said once, and not in newer words. */
  hollow?: boolean | undefined;
}

/** What a tile means; a note on answers that look like others has none. */
export interface TileMeaning {
  text: string;
  /** The same in a few words, for a phone. */
  brief?: string | undefined;
  tinted?: Tinted | undefined;
}

// Between the parts, so that two much alike are seen as two.
const GAP = 2;
const EDGE = 1;

/** What wears dots or lines on the map wears them on a tile. */
const GRAINED: ReadonlySet<string> = new Set(['peacekeepers', 'support-undecided', 'support-silent']);
/** Dotted, on the darker of its two grounds, as on the map. */
const DOTTED = 'support-undecided';
const GRAIN = { first: 3, pitch: 5 };

/** What wears two grounds has the map's at the start of a tile with a name, which no pattern lets be read. */
const BANDED: ReadonlySet<string> = new Set(['peacekeepers', DOTTED]);
const BAND = 10;

/** The room that this takes. */
export function bandRoom({ tones: [tone = '', ...others] }: Pick<Tinted, 'tones'>): number {
  return others.length === 0 && BANDED.has(tone) ? BAND : 0;
}

/** The room that a sign takes at the end of a tile with a name. */
const SIGN_ROOM = 11;
const SIGN_SIZE = 12;

/** The room that its signs take. */
export function signRoom(tinted: Tinted): number {
  return SIGN_ROOM * signsOf(tinted).length;
}

function signsOf({ weak, starred }: Tinted): string {
  return `${weak ? '?' : ''}${starred ? '*' : ''}`;
}

/** A tile, its outline inside the box. On one with a name no grain is drawn, for the name lies on it. */
export function tile(tinted: Tinted, box: Box, named = false): string {
  const { tones, hollow = false } = tinted;
  const signs = signsOf(tinted);
  const { x, y, width, height } = box;
  const part = (width - GAP * (tones.length - 1)) / tones.length;
  const parts = tones.map((tone, index) => {
    const values = {
      class: 'chart-tile',
      'data-tile': tone,
      'data-weak': hollow,
      'data-grained': !named && !hollow && tone === DOTTED,
      x: x + index * (part + GAP) + EDGE,
      y: y + EDGE,
      width: part - 2 * EDGE,
      height: height - 2 * EDGE,
    };
    return `<rect${attributes(values)}/>${named || hollow || !GRAINED.has(tone) ? '' : grain(tone, values)}`;
  });
  const band = named && bandRoom({ tones }) > 0 ? tile({ tones, weak: false }, { ...box, width: BAND }) : '';
  return parts.join('') + band + (signs ? sign(signs, tones, box, named) : '');
}

function grain(tone: string, { x, y, width, height }: Box): string {
  const drawn = { class: 'chart-grain', 'data-tile': tone, 'data-grain': tone };
  if (tone === 'peacekeepers') {
    const rows = Math.floor((height - GRAIN.first) / GRAIN.pitch) + 1;
    const lines = Array.from(
      { length: rows },
      (_, row) => `M${x} ${y + GRAIN.first + row * GRAIN.pitch}h${width}`,
    );
    return `<path${attributes({ ...drawn, d: lines.join('') })}/>`;
  }
  const columns = Math.floor((width - GRAIN.first) / GRAIN.pitch) + 1;
  const d = Array.from(
    { length: columns },
    (_, column) => `M${x + GRAIN.first + column * GRAIN.pitch} ${y + 2.5}v${height - 5}`,
  );
  return `<path${attributes({ ...drawn, d: d.join('') })}/>`;
}

/** Its signs: at the end of a tile with a name, else in the middle. */
function sign(
  signs: string,
  [tone, ...others]: readonly string[],
  { x, y, width, height }: Box,
  named: boolean,
): string {
  const plated = !named && others.length === 0 && GRAINED.has(tone ?? '');
  const [middle, half] = [x + width / 2, y + height / 2];
  // Its own ground: no letter is read over lines and dots.
  const plate = `<circle${attributes({ class: 'chart-sign-plate', cx: middle, cy: half, r: SIGN_SIZE / 2 })}/>`;
  const values = {
    class: 'chart-sign',
    'data-tile': others.length > 0 || plated ? null : tone,
    'data-plated': plated,
    x: named ? x + width - (SIGN_ROOM * signs.length) / 2 - 3 : middle,
    y: half + SIGN_SIZE * 0.36,
    'text-anchor': 'middle',
    'font-size': SIGN_SIZE,
    'font-weight': 600,
  };
  return `${plated ? plate : ''}<text${attributes(values)}>${signs}</text>`;
}

/** A tile as the mark of a legend. */
export function tileMark(tinted: Tinted): (x: number, y: number) => string {
  return (x, y) => tile(tinted, { x: x - 8, y: y - 7, width: 16, height: 14 });
}

/** What tiles mean, as entries of a legend; `isBrief`: on a phone. */
export function tileEntries(meanings: readonly TileMeaning[], isBrief = false): LegendEntry[] {
  return meanings.map(({ text, brief, tinted }) => ({
    text: isBrief && brief ? brief : text,
    draw: tinted ? tileMark(tinted) : () => '',
    unmarked: !tinted,
  }));
}
