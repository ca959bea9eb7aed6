/** Text that YAML drops or changes without a word is refused with its line, wherever it stands. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/content/yaml-text.ts';
import { type ContentFolder, contentFolder } from './content-folder.ts';

/** The problems as lines: `<line> <message>`. */
function problemsOf(text: string): string[] {
  return parseYaml('a.yaml', text).problems.map(({ line, message }) => `${line} ${message}`);
}

describe('text that YAML would swallow', () => {
  test.each([
    ['a comment after a value', 'a: 1\ntitle: Minister says #Ukraine will win\n', 2, '"#Ukraine will win"'],
    ['a comment after a quoted value', 'title: "Minister" # as printed\n', 1, '"# as printed"'],
    ['a comment after a tab', 'title: Minister\t#Ukraine\n', 1, '"#Ukraine"'],
    ['a comment after a name', 'list: # the best\n  - a\n', 1, '"# the best"'],
    ['a comment in a flow list', 'list: [a, # b\n  c]\n', 1, '"# b"'],
    ['a comment in flow fields', 'a: { b: c, # d\n  e: f }\n', 1, '"# d"'],
    ['a comment in the head of a block', 'a: >- # b\n  text\n', 1, '"# b"'],
    [
      'a second line that begins with #',
      'title: Minister says\n  #Ukraine will win\n',
      2,
      '"#Ukraine will win"',
    ],
    ['a line of a block that is indented too little', 'a: |\n  x\n # y\n', 3, '"# y"'],
    ['a hashtag in the first column', 'a: |\n  x\n#Ukraine\n', 3, '"#Ukraine"'],
    ['an anchor', 'title: &Co is a firm\n', 1, '"&Co"'],
    ['a sign that makes a tag', 'title: ! Minister says\n', 1, '"!"'],
    ['a tag that YAML knows', 'title: !!str Minister\n', 1, '"!!str"'],
  ])('%s', (_name, text, line, lost) => {
    expect(problemsOf(text)).toContainEqual(expect.stringContaining(`${line} loses ${lost}`));
  });

  test.each([
    ['words after a closing quotation mark', 'title: "Minister" says\n', 1],
    ['words after a closing bracket', 'title: [Video] Minister\n', 1],
    ['a colon on the second line', 'title: Minister\n  said: no\n', 1],
    ['a second colon in flow fields', 'a: { role: Minister: x }\n', 1],
    ['words after the sign of a block', 'a: > 5 soldiers\n', 1],
    ['a line of a block that is indented less than the first', 'a: >-\n      foo\n    bar\n', 3],
    ['two commas', 'a: [x, , y]\n', 1],
    ['a second document', 'a: x\n---\nb: y\n', 2],
    ['something after the end of the document', 'a: x\n...\nb: y\n', 3],
    ['a per cent sign', 'a: %foo\n', 1],
  ])('%s', (_name, text, line) => {
    expect(problemsOf(text)).toContainEqual(expect.stringContaining(`${line} cannot be read as YAML`));
  });

  test('an instruction that would turn "no" into false', () => {
    expect(problemsOf('%YAML 1.1\n---\na: no\n')).toContainEqual(
      expect.stringContaining('1 begins a line with "%YAML 1.1", an instruction to YAML: take it out'),
    );
  });

  test.each([
    '# a comment\n#\n## another\na: b\n',
    'a: b#c\n',
    'a: https://example.org/#c\n',
    'a: "b #c"\n',
    "a: 'b #c'\n",
    'a: "b\n  #c"\n',
    'a: >-\n  b #c\n  # d\n',
    'a: AT&T says! 5 % more\n',
  ])('%j holds all that it shows', (text) => expect(problemsOf(text)).toEqual([]));

  test('a line of text is kept or refused', () => {
    const sign = fc.constantFrom(...'#:&!*%@|>-?,.~ \t()5eéя', '0x', 'no', 'null', 'true');
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 8 }), (written) => {
        const { value, problems } = parseYaml('a.yaml', `title: ${written}\nkind: x\n`);
        if (problems.length > 0) return;
        const { title } = value as { title: unknown };
        // The sign of a block without a block is an empty text, which no field takes.
        if (title !== '') expect(String(title)).toBe(written.replace(/^[ \t]+|[ \t]+$/gu, ''));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('values that YAML reads as something else', () => {
  test.each([
    ['a number of another base', '0x10', '16'],
    ['an octal number', '0o17', '15'],
    ['leading noughts', '010', '10'],
    ['a separator of thousands', '10.000', '10'],
    ['an exponent', '1e3', '1000'],
    ['a sign', '+26', '26'],
    ['more digits than a number holds', '12345678901234567890', '12345678901234567000'],
    ['a tilde', '~', 'null'],
    ['null in capitals', 'NULL', 'null'],
    ['true with a capital', 'True', 'true'],
  ])('%s is refused', (_name, written, read) => {
    expect(problemsOf(`a: b\nvalue: ${written}\n`)).toContainEqual(
      expect.stringContaining(`2 has ${written}, which YAML reads as ${read}: write `),
    );
  });

  test.each([
    ['noughts', '0'.repeat(64)],
    ['digits', '1234567890123456'.repeat(4)],
    ['an exponent', `12e${'3'.repeat(61)}`],
  ])('a digest of nothing but %s asks for quotation marks', (_name, digest) => {
    expect(problemsOf(`textDigest: ${digest}\n`)).toEqual([
      expect.stringContaining(`1 has the digest ${digest} without quotation marks`),
    ]);
    expect(problemsOf(`textDigest: "${digest}"\n`)).toEqual([]);
  });

  test.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['NO', 'NO'],
    ['2025-01-01', '2025-01-01'],
    ['12:30', '12:30'],
    ['1_000', '1_000'],
    ['10,000', '10,000'],
    ['"1e3"', '1e3'],
    ['"null"', 'null'],
    ['26', 26],
    ['2.5', 2.5],
    ['true', true],
    ['null', null],
  ])('%s is kept', (written, value) => {
    expect(parseYaml('a.yaml', `value: ${written}\n`)).toEqual({ value: { value }, problems: [] });
  });
});

describe('a value that is left empty', () => {
  let folder: ContentFolder;
  beforeEach(() => {
    folder = contentFolder();
  });
  afterEach(() => folder.delete());

  const POST = 'sources/example-post-2025-09-05.yaml';
  const TIMES = 'sources/example-times-2025-09-04.yaml';
  const remedy = 'is left empty: write its value, null where a field may be unknown';

  test.each([
    ['title', POST, 'title: A headline', 'title:', 4],
    ['url', POST, 'url: null', 'url:', 5],
    ['published', POST, 'published: 2025-09-05', 'published: ', 6],
    ['article', TIMES, 'article: example.txt', 'article:', 10],
    ['textDigest', POST, 'language: en', 'language: en\ntextDigest:', 9],
    ['place', 'events.yaml', '  kind: summit', '  kind: summit\n  place:', 5],
    ['attended', 'events.yaml', 'attended: [POL, EU]', 'attended:', 6],
    ['conditions', 'statements/pol.yaml', 'conditions: [ceasefire]', 'conditions: ', 8],
    ['note', 'countries.yaml', '  marker: true', '  marker: true\n  note:', 11],
    ['Poland', 'statements/pol.yaml', 'role: Minister of Poland', 'role: Minister, Poland', 3],
    ['an entry of a list', 'corrections.yaml', '[pol-2025-09-04-jan-example]', '\n    -', 5],
    ['question', 'explainers/who-would-help.mdx', 'question: ', 'question:\nx: ', 3],
  ])('%s is refused with its line', (name, file, from, to, line) => {
    folder.change(file, from, to);
    expect(folder.problems()).toContainEqual(
      expect.stringContaining(`${file}:${line}  yaml  ${name} ${remedy}`),
    );
  });

  test('a comment after a value in the front matter of an explainer is refused with its line', () => {
    folder.change('explainers/who-would-help.mdx', 'order: 1', 'order: 1 # first');
    expect(folder.problems()).toContainEqual(
      expect.stringMatching(/^explainers\/who-would-help\.mdx:\d+ {2}yaml {2}loses "# first"/u),
    );
  });
});
