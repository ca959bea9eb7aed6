/** Mutants of a page of prose: other words, blocks, tags, attributes and front matter. */
import fc from 'fast-check';
import { TAGS } from '../../src/content/prose/tags.ts';
import type { Mutant } from './mutant.ts';
import { CODES, DAYS, MARKDOWN, ODD } from './odd-values.ts';

/** A part of the text that is there: what is changed, and enough behind it to find it again. */
type Part = { at: number; from: string };

const ATTRIBUTES = [...new Set(Object.values(TAGS).flatMap(({ attributes }) => Object.keys(attributes)))];
const VALUES = [...DAYS, ...Object.values(CODES).flat(), '', 'pol', 'constructor', 'POL POL', 'POL  FRA'];
const BEHIND = 25; // characters

export function proseMutant(file: string, text: string): fc.Arbitrary<Mutant> {
  const odd = fc.oneof(
    fc.constantFrom(...MARKDOWN, ...ODD),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  );
  const parts = (pattern: RegExp): Part[] =>
    [...text.matchAll(pattern)].map(({ index, 0: whole }) => ({
      at: index,
      from: text.slice(index, index + whole.length + BEHIND),
    }));
  const change = (doing: string, { at, from }: Part, to: string): Mutant => ({
    file,
    what: `${doing} at ${at}: ${JSON.stringify(to).slice(0, 60)}`,
    // Changes before it have moved the place, so it is looked for from some way before it.
    alter: (now) => {
      const found = now.indexOf(from, Math.max(0, at - 3000));
      return found === -1 ? now : now.slice(0, found) + to + now.slice(found + from.length);
    },
  });
  const some = (kind: readonly Part[], to: (part: Part) => fc.Arbitrary<[doing: string, to: string]>) =>
    kind.length === 0
      ? []
      : [
          fc
            .constantFrom(...kind)
            .chain((part) => to(part).map(([doing, next]) => change(doing, part, next))),
        ];
  const others = fc.constantFrom(
    ...VALUES,
    ...[...text.matchAll(/="([^"]*)"/gu)].map(([, value = '']) => value),
  );
  const attributes = parts(/ [a-z]\w*="[^"]*"/giu);
  const tags = parts(/<[A-Z]\w*/gu);
  const blocks = text
    .split(/(?<=\n\n)/u)
    .map((from, index, all) => ({ at: all.slice(0, index).join('').length, from }));
  return fc.oneof(
    ...some(parts(/(?<=[\p{L},.] ?)(?=\p{L}{3})/gu), ({ from }) =>
      odd.map((words) => ['words', `${words} ${from}`]),
    ),
    ...some(blocks, ({ from }) =>
      fc.constantFrom(
        ['lost', ''],
        ['twice', from + from],
        ['quoted', `> ${from}`],
        ['a heading', `# ${from}`],
      ),
    ),
    ...some(attributes, ({ from }) =>
      others.map((value) => ['attribute', from.replace(/"[^"]*"/u, () => `"${value}"`)]),
    ),
    ...some(attributes, ({ from }) => fc.constant(['no attribute', from.replace(/^[^"]*"[^"]*"/u, '')])),
    ...some(tags, ({ from }) =>
      fc
        .tuple(fc.constantFrom(...ATTRIBUTES), others)
        .map(([name, value]) => ['one more', from.replace(/^<\w+/u, (tag) => `${tag} ${name}="${value}"`)]),
    ),
    ...some(tags, ({ from }) =>
      fc.constantFrom(...Object.keys(TAGS)).map((name) => ['tag', from.replace(/^<\w+/u, `<${name}`)]),
    ),
    ...some(parts(/^order: .*$/gmu), ({ from }) => fc.constant(['a draft', `draft: true\n${from}`])),
    ...some(parts(/^(?:title|question): .*$/gmu), ({ from }) =>
      odd.map((value) => ['title', from.replace(/: .*/u, () => `: ${JSON.stringify(value)}`)]),
    ),
  );
}
