import { type Face, fileOfFace } from './faces.ts';
import type { Script } from './scripts.ts';

/** A file of letters, and the code points that it draws. */
export interface Cut {
  readonly face: Face;
  readonly script: Script;
  readonly drawn: readonly number[];
}

/**
 * The rules that name the files, which lie beside them. A browser loads a file when a page holds its letters. "optional": a font
 * that comes late waits for the next page, so that no line ever moves under a reader.
 */
export function fontFaces(cuts: readonly Cut[]): string {
  return cuts.map(fontFace).join('');
}

function fontFace({ face, script, drawn }: Cut): string {
  return `@font-face {
  font-family: "${face.family}";
  font-style: ${face.style};
  font-weight: ${[...new Set(face.weights)].join(' ')};
  font-display: optional;
  src: url("./${fileOfFace(face, script)}") format("woff2");
  unicode-range: ${unicodeRange(drawn)};
}
`;
}

/** Code points as CSS has them: `U+20-7E, U+A0`. */
export function unicodeRange(points: readonly number[]): string {
  const sorted = [...points].sort((one, other) => one - other);
  const starts = sorted.filter((point, at) => sorted[at - 1] !== point - 1);
  const ends = sorted.filter((point, at) => sorted[at + 1] !== point + 1);
  return starts
    .map((start, at) => `U+${[...new Set([start, ends[at] ?? start])].map(hex).join('-')}`)
    .join(', ');
}

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}
