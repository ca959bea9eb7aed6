/** What an author may not write in an explainer. Each case adds one block to an explainer that is in order. */
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/content/check.ts';
import { formatProblems } from '../../../../src/schema/problem.ts';
import { sitePages } from '../../../../src/site-files.ts';
import { contentFolder, TODAY } from '../content-folder.ts';
import { CITE, explainer, paragraphs } from './explainer.ts';

const folder = contentFolder();
afterAll(() => folder.delete());

const FILE = 'explainers/who-would-help.mdx';
// The line of an explainer on which a body begins.
const BODY = 13;

function problemsOf(text: string): string[] {
  folder.write(FILE, text);
  return formatProblems(checkContent(folder.path, TODAY, () => [], sitePages))
    .split('\n')
    .filter((line) => line.startsWith('explainers/'));
}

function expectOnly(body: string, line: string): void {
  expect(problemsOf(explainer(body))).toEqual([expect.stringContaining(line)]);
}

describe('a good explainer passes', () => {
  test('with nothing but prose', () => expect(problemsOf(explainer())).toEqual([]));

  test.each([
    [
      'every tag',
      `On <When of="paris-2025-09-04" form="month" /> the host counted <Figure of="committed-26-2025-09-04-host" />: <Quote of="pol-2025-09-04-jan-example" source="example-times-2025-09-04" />. <Country of="POL" /> is <Position of="POL" asOf="2025-09-05" contribution="land" />, as are <Count headline="open" /> and <Countries headline="not-searched" asOf="paris-2025-09-04" />.\n\n<PositionTable of="POL MLT" />\n\n<Changes of="POL" from="2025-09-01" to="paris-2025-09-04" />\n\n<NumbersChart topic="committed" />\n\n<Timeline />`,
    ],
    ['several ids', 'Both wrote so. <Cite of="example-times-2025-09-04 example-post-2025-09-05" />'],
    ['lists', `- One thing. ${CITE}\n- Another. ${CITE}\n  - Below it. ${CITE}\n\n1. First. ${CITE}`],
    ['headings of two levels', `## A part\n\n### A part of it\n\nThe minister spoke. ${CITE}`],
    ['apostrophes', `The allies’ force, the minister's word and <Country of="POL" />’s railways. ${CITE}`],
    [
      'a chart beside scenes',
      '<Scenes>\n\n<NumbersChart slot="chart" />\n\n' +
        '<PullQuote of="pol-2025-09-04-jan-example" />\n\n'.repeat(3) +
        '</Scenes>',
    ],
    ['two pictures in one line', '<PositionMap /> <NumbersChart />'],
    ['small numbers of other things', `Two ministers spoke on three days, may it help. ${CITE}`],
    ['links and emphasis', `See the **[method](/method/)**, *not* the [map](/map/). ${CITE}`],
    ['a link to what the record holds', `See [Poland](/countries/poland/). ${CITE}`],
    ['a link to another explainer, or itself', `See [this](/explainers/who-would-help/). ${CITE}`],
  ])('with %s', (_name, body) => expect(problemsOf(explainer(body))).toEqual([]));
});

describe('a text in scenes lets people be heard', () => {
  const told = (quotes: number) =>
    explainer(`<Scenes>\n\n${'<PullQuote of="pol-2025-09-04-jan-example" />\n\n'.repeat(quotes)}</Scenes>`);

  test('three words set large are enough', () => expect(problemsOf(told(3))).toEqual([]));

  test('two are too few', () =>
    expect(problemsOf(told(2))).toEqual([
      `${FILE}:1  <PullQuote>  stands there 2 times: let at least 3 people be heard`,
    ]));
});

describe('an explainer does not speak of its own record', () => {
  test.each([
    ['This record reads it as a promise.', 'This record reads'],
    ['Poland stands under the heading of help.', 'under the heading'],
    ['That is coded as help.', 'is coded as'],
    ['By our data it is otherwise.', 'our data'],
    ['On this map it is blue.', 'On this map'],
    ['It counts here as\nown words.', 'counts here as'],
  ])('%s', (sentence, words) =>
    expectOnly(
      `${sentence} ${CITE}`,
      `${FILE}:${BODY}  voice  speaks of the record, not of what was said: "${words}"`,
    ),
  );

  test.each([
    'Warsaw is on record as refusing.',
    'He kept a record of the talks.',
    'The record of the talks was long.',
  ])('%s is ordinary English', (sentence) =>
    expect(problemsOf(explainer(`${sentence} ${CITE}`))).toEqual([]),
  );
});

describe('every paragraph and list item has a citation', () => {
  const UNCITED =
    'paragraph  has no citation: add <Cite of="…" /> with the id of a statement, source or event';
  test.each([
    ['a paragraph', 'The minister spoke.', 0],
    ['a second paragraph', `It is so. ${CITE}\n\nThe minister spoke.`, 2],
    ['a paragraph over two lines', 'The minister\nspoke.', 0],
    ['a list item', `- One. ${CITE}\n- Two.`, 1],
    ['a list item inside another', `- One. ${CITE}\n  - Two.`, 1],
    ['bold words', '**The minister spoke.**', 0],
    ['a date without a citation', 'It was <When of="paris-2025-09-04" />.', 0],
    ['an emphasised citation tag that is only text', 'The minister spoke. \\<Cite of=x />', 0],
  ])('%s', (_name, body, below) => expectOnly(body, `${FILE}:${BODY + below}  ${UNCITED}`));

  test.each([
    '<Summary>The minister spoke.</Summary>',
    '<Summary>\n\nThe minister spoke.\n\n</Summary>',
    '<Summary>\nThe minister spoke.\n</Summary>',
  ])('a paragraph of a summary: %j', (body) => expectOnly(body, `  ${UNCITED}`));
});

describe('what is typed instead of computed', () => {
  test.each([
    [
      'quotation marks',
      'He said “never”.',
      'quotation  stands outside a quote component: write <Quote of="…" />',
    ],
    ['straight quotation marks', 'He said "never".', 'quotation  '],
    ['German quotation marks', 'Er sagte „nie“.', 'quotation  '],
    ['French quotation marks', 'Il a dit « jamais ».', 'quotation  '],
    ['single guillemets', 'Er sagte ›nie‹.', 'quotation  '],
    ['single quotation marks', 'He said ‘never’.', 'quotation  '],
    ['straight single quotation marks', "He said 'never'.", 'quotation  '],
    ['closing marks on both sides', 'He said ’never’.', 'quotation  '],
    ['quotation marks as entities', 'He said &ldquo;never&rdquo;.', 'quotation  '],
    ['quotation marks in bold', 'He said **"never"**.', 'quotation  '],
    ['quotation marks in a heading', '## The "force"', 'quotation  '],
    ['a number', 'It was in 2025.', 'number  is typed: write <Figure />, <Count /> or <When /> with an id'],
    ['a number in other digits', 'It was ٢٠٢٥.', 'number  is typed'],
    ['a fraction', 'It was ½ of them.', 'number  is typed'],
    ['a number in a link', 'See [the 26](/numbers/).', 'number  is typed'],
    ['a number in a heading', '## The 26', 'number  is typed'],
    ['a month', 'It was in September.', 'date  is typed: write <When of="…" />'],
    ['May after a preposition', 'It was in May.', 'date  is typed'],
    [
      'a count in words',
      'It was nine countries.',
      'count  is typed: write <Figure of="…" /> or <Count headline="…" />',
    ],
    ['a larger count in words', 'It was Twenty-six governments.', 'count  is typed'],
    ['a count of soldiers', 'It was fifteen thousand soldiers.', 'count  is typed'],
    ['a count by the dozen', 'It was dozens of nations.', 'count  is typed'],
    ['nineteen', 'It was nineteen states.', 'count  is typed'],
    ['forty', 'It was forty other members.', 'count  is typed'],
    ['a count over two lines', 'It was nine\ncountries.', 'count  is typed'],
    [
      'the name of a position',
      'The label of troops',
      'position  names the position "The label of troops": write <Position of="…" />',
    ],
    ['the name of a position over two lines', 'It is The label\nof troops', 'position  names the position'],
  ])('%s', (_name, text, line) =>
    expectOnly(text.startsWith('## ') ? text : `${text} ${CITE}`, `${FILE}:${BODY}  ${line}`),
  );

  test('a number on a later line is found, with the line on which its paragraph begins', () =>
    expectOnly(`The host\nspoke of 26. ${CITE}`, `${FILE}:${BODY}  number`));
});

describe('Markdown that is not for explainers', () => {
  test.each([
    ['a block quote', `> Set apart. ${CITE}`, 'block quote  is not for explainers: write <Quote of="…" />'],
    [
      'an image of another site',
      `![A map](https://example.org/a.png) ${CITE}`,
      'image  is not for explainers',
    ],
    [
      'a table',
      `| a | b |\n| - | - |\n| c | ${CITE} |`,
      'table  is not for explainers: write <PositionTable',
    ],
    ['struck words', `It ~~was~~ is so. ${CITE}`, 'struck words  are not for explainers'],
    ['code in a line', `It is \`so\`. ${CITE}`, 'code  is not for explainers: write plain words'],
    ['a code block', '```\nso\n```', 'code  import, export, {…} and code blocks are not for explainers'],
    ['a rule', '***', 'rule  is not for explainers: begin a section with ##'],
    ['a broken line', `It is so,\\\nsaid one. ${CITE}`, 'line break  is not for explainers'],
    ['a first heading', '# The force', 'heading  has 1 #: write two, or three below that'],
    ['a heading too far down', '#### The force', 'heading  has 4 #'],
    ['a box to tick', `- [ ] To do. ${CITE}`, 'list  has a box to tick: write a plain list'],
    [
      'a list that begins with a number',
      `26. So many. ${CITE}`,
      'list  begins with 26: begin with 1., or with -',
    ],
    ['a link with a title', `See [this](/method/ "a title"). ${CITE}`, 'link  has a title: leave it out'],
    ['HTML', `It is <b>so</b>. ${CITE}`, '<b>  is no tag of this site'],
    ['a frame', '<iframe src="https://example.org/"></iframe>', '<iframe>  is no tag of this site'],
  ])('%s', (_name, body, line) => expectOnly(body, `${FILE}:${BODY}  ${line}`));

  test('a footnote, where it is called and where it stands', () => {
    const [called, stands] = problemsOf(explainer(`It is so.[^a] ${CITE}\n\n[^a]: See there. ${CITE}`));
    expect(called).toContain(`${FILE}:${BODY}  footnote  is not for explainers: write <Cite of="…" />`);
    expect(stands).toContain(`${FILE}:${BODY + 2}  footnote  is not for explainers`);
  });

  test.each([
    'javascript:alert(1)',
    'java&#115;cript:alert(1)',
    'data:text/html,x',
    'https://example.org/',
    '//example.org/',
    'method/',
    '/method',
    '/methods/',
    '/countries/nowhere/',
    '/data/positions.json',
    '#summary',
    '../method/',
    'mailto:a@example.org',
    '',
  ])('a link to "%s"', (to) => expectOnly(`See [this](${to}). ${CITE}`, `${FILE}:${BODY}  link  leads to "`));

  test('an address that becomes a link by itself', () =>
    expectOnly(
      `See www.example.org for it. ${CITE}`,
      `${FILE}:${BODY}  link  leads to "http://www.example.org"`,
    ));
});

describe('the shape of an explainer', () => {
  const without = (part: string | RegExp, by = '') => explainer().replace(part, by);
  test.each([
    [
      'no summary',
      without(/<Summary>[\s\S]*<\/Summary>/u, `Poland offered it. ${CITE}`),
      `${FILE}:1  summary  is missing: begin with <Summary>…</Summary>`,
    ],
    [
      'nothing about what is not known',
      without('What is not known', 'What comes next'),
      `${FILE}:1  heading  "## What is not known" is missing: say what the sources leave open`,
    ],
    [
      'no picture',
      without(/<PositionMap.*\/>/u),
      `${FILE}:1  picture  is missing: add a map or a chart, for example <PositionMap />`,
    ],
    ['too short', explainer('', { words: 400 }), 'length  is 4'],
    ['too long', explainer('', { words: 1210 }), 'length  is 12'],
    [
      'a number in the title that nobody gave',
      without('26', '27'),
      `${FILE}  title  holds 27, which is no figure and no year of an event: take it out, or add the figure`,
    ],
    [
      'a year in the title without an event',
      without('in 2025', 'in 2024'),
      `${FILE}  title  holds 2024, which is no figure`,
    ],
    [
      'a number in the question that nobody gave',
      without('Which countries', 'Which 27 countries'),
      `${FILE}  question  holds 27, which is no figure`,
    ],
    ['no title', without(/title: .*\n/u), `${FILE}  title  write plain text`],
    [
      'an unknown field',
      without('order: 1', 'order: 1\nhidden: true'),
      `${FILE}  front matter  has unknown field hidden: remove it`,
    ],
    [
      'an order in words',
      without('order: 1', 'order: first'),
      `${FILE}  order  is string: write a number here`,
    ],
    [
      'a number with a decimal in the title, whose parts somebody gave',
      without('26 in', '26.26 in'),
      `${FILE}  title  holds 26.26, which is no figure`,
    ],
    [
      'thousands in the title',
      without('26 in', '26,000 in'),
      `${FILE}  title  holds 26,000, which is no figure`,
    ],
    [
      'a summary in which nothing stands',
      without(`Poland offered its railways. ${CITE}`, CITE),
      `${FILE}:7  summary  is empty: say in it what the explainer finds`,
    ],
    [
      'a summary that is closed at once',
      without(/<Summary>[\s\S]*<\/Summary>/u, '<Summary />'),
      `${FILE}:7  summary  is empty: say in it what the explainer finds`,
    ],
    ['HTML in the title', without('"Who', '"<b>Who'), `${FILE}  title  holds HTML`],
    ['front matter that is no YAML', without('order: 1', 'order: [1'), `${FILE}:`],
    ['no front matter', without(/^---[\s\S]*?---\n/u), `${FILE}  front matter  is null: write fields`],
  ])('%s', (_name, text, line) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(line)]);
  });

  test('broken front matter is named with the line of the file', () => {
    expect(problemsOf(explainer().replace('order: 1', 'order: 1\norder: 2'))).toEqual([
      expect.stringContaining(`${FILE}:5  yaml  cannot be read as YAML: Map keys must be unique: `),
    ]);
  });

  test.each([
    [499, false],
    [500, true],
    [900, true],
    [901, false],
  ])('%i words fit: %s', (count, fits) => {
    const fixed = problemsOf(explainer('', { words: 0 })).map((line) => /is (\d+) words/u.exec(line)?.[1]);
    const missing = count - Number(fixed[0]);
    const body = `${'word '.repeat(missing)}${CITE}`;
    const line = `${FILE}:1  length  is ${count} words: write between 500 and 900`;
    expect(problemsOf(explainer(body, { words: 0 }))).toEqual(fits ? [] : [line]);
  });

  test('words inside components do not count', () => {
    expect(
      problemsOf(explainer(`${paragraphs(0)}<PositionTable of="${'POL '.repeat(900).trim()}" />`)),
    ).toEqual([]);
  });
});
