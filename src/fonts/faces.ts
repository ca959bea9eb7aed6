/**
 * A face that pages show: an original file, cut. `heights` are those of a line, in thousandths of the font size.
 *
 * The originals are Adobe's own, byte for byte as in the npm packages source-sans 3.52.0 (`WOFF2/VF`) and source-serif
 * 4.5.1 (`WOFF2/VAR`), which have 78 MB with all that these three leave out. What is cut from them may not be called "Source" (SIL Open Font Licence, 3).
 */
export interface Face {
  readonly name: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weights: readonly [lightest: number, boldest: number];
  readonly original: string;
  /** What the original is called, which its licence allows to say. */
  readonly madeFrom: string;
  /** Axes of the original that are fixed; without one it would follow the size of the letters, and need the room of all. */
  readonly fixed: Readonly<Record<string, number>>;
  readonly heights: { readonly above: number; readonly below: number };
}

const SERIF = {
  family: 'Willing Serif',
  madeFrom: 'Source Serif 4',
  heights: { above: 1036, below: 335 },
} as const;

/** Both weights of a family are one file: each file that comes has the page laid out again. */
export const FACES: readonly Face[] = [
  {
    name: 'willing-sans',
    family: 'Willing Sans',
    style: 'normal',
    weights: [400, 600],
    original: 'SourceSans3VF-Upright.ttf.woff2',
    madeFrom: 'Source Sans 3',
    fixed: {},
    // Those of Google Fonts: accents on capitals keep clear of the line above.
    heights: { above: 1024, below: 400 },
  },
  {
    ...SERIF,
    name: 'willing-serif',
    style: 'normal',
    weights: [400, 600],
    original: 'SourceSerif4Variable-Roman.ttf.woff2',
    fixed: { opsz: 14 },
  },
  {
    ...SERIF,
    name: 'willing-serif-italic',
    style: 'italic',
    weights: [400, 400],
    original: 'SourceSerif4Variable-Italic.ttf.woff2',
    fixed: { opsz: 14 },
  },
];

/** The file of a face with the letters of a script. */
export function fileOfFace({ name }: Pick<Face, 'name'>, script: string): string {
  return `${name}-${script}.woff2`;
}
