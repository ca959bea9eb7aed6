import { expect, test } from 'vitest';
import { addContext } from '../../../src/content/add-context.ts';

const SIDES = { prefix: 'He said: “', suffix: '”, and left' };

test('both sides are written after the words, and nothing else changes', () => {
  const text = `# A comment
- id: a
  evidence:
    - source: times
      quote: { exact: "so it is" } # in one line
    - source: post
      quote:
        exact: 'it’s so'
        translation: >-
          It is
          so
    - source: elsewhere
      quote:
        exact: not at hand
`;
  const known = (source: string) => (source === 'elsewhere' ? undefined : SIDES);
  expect(addContext(text, known)).toBe(
    text
      .replace('"so it is"', '"so it is", prefix: "He said: “", suffix: "”, and left"')
      .replace("'it’s so'", '\'it’s so\'\n        prefix: "He said: “"\n        suffix: "”, and left"'),
  );
});

test('a side that an author has written stays, and a second time nothing is added', () => {
  const text = '- source: times\n  quote:\n    exact: so\n    suffix: ", then"\n';
  expect(addContext(text, () => SIDES)).toBe(text);
  const once = addContext('- source: times\n  quote:\n    exact: so\n', () => SIDES);
  expect(addContext(once, () => SIDES)).toBe(once);
});
