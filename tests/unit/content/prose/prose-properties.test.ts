/** Whatever plain words an author writes: without a citation they are reported, with one they are not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseProse } from '../../../../src/content/prose/prose.ts';
import { proseProblems } from '../../../../src/content/prose/prose-problems.ts';
import { recordOf, statement } from '../../record/builders.ts';
import { explainer } from './explainer.ts';

const FILE = 'explainers/x.mdx';
const record = recordOf([statement('2025-09-04', ['land open'], { id: 'pol-2025-09-04-jan-example' })], {
  codebook: { headlines: {} } as never,
});

/** Lines on which a paragraph without a citation begins. */
function uncited(text: string): (number | undefined)[] {
  return proseProblems(FILE, parseProse(text), record)
    .filter(({ field }) => field === 'paragraph')
    .map(({ line }) => line);
}

// Letters of several scripts and marks that mean nothing in Markdown or MDX.
const word = fc.stringMatching(/^[a-zA-ZàéøłŽжїאع中]{1,12}[,.;:?!’]?$/u);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const inline = fc.constantFrom(
  (text: string) => text,
  (text: string) => `*${text}*`,
  (text: string) => `**${text}** word`,
  (text: string) => `[${text}](/method/)`,
  (text: string) => `word <When of="x" /> ${text}`,
  (text: string) => `> ${text}`,
  (text: string) => `- ${text}`,
  (text: string) => `1. ${text}`,
  (text: string) => `<Summary>\n\n${text}\n\n</Summary>`,
);
const block = fc.tuple(sentence, inline).map(([text, wrap]) => wrap(text));

test('a block of plain words without a citation is reported, wherever it stands', () => {
  fc.assert(
    fc.property(block, fc.boolean(), (text, last) => {
      const clean = explainer();
      const body = last ? `${clean}\n\n${text}\n` : explainer(text);
      expect(uncited(clean)).toEqual([]);
      expect(uncited(body)).toHaveLength(1);
    }),
    { numRuns: 150 },
  );
});

test('the same words are accepted when a citation stands anywhere among them', () => {
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const cited = `${before} <Cite of="pol-2025-09-04-jan-example" /> ${after}`;
      expect(uncited(explainer(cited))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a citation answers for its own paragraph only', () => {
  fc.assert(
    fc.property(sentence, sentence, (cited, bare) => {
      const body = `${cited} <Cite of="pol-2025-09-04-jan-example" />\n\n${bare}`;
      expect(uncited(explainer(body))).toEqual([15]);
    }),
    { numRuns: 60 },
  );
});

test('a digit anywhere in the words is reported', () => {
  fc.assert(
    fc.property(sentence, sentence, fc.nat(9), inline, (before, after, digit, wrap) => {
      const text = explainer(
        `${wrap(`${before} ${digit}x ${after}`)} <Cite of="pol-2025-09-04-jan-example" />`,
      );
      const fields = proseProblems(FILE, parseProse(text), record).map(({ field }) => field);
      expect(fields).toContain('number');
    }),
    { numRuns: 60 },
  );
});
