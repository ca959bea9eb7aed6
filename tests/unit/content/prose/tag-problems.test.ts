/** Tags and code that an author may not write in an explainer. Each case adds one block to an explainer that is in order. */
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/content/check.ts';
import { formatProblems } from '../../../../src/schema/problem.ts';
import { contentFolder, TODAY } from '../content-folder.ts';
import { CITE, explainer } from './explainer.ts';

const folder = contentFolder();
afterAll(() => folder.delete());

const FILE = 'explainers/who-would-help.mdx';
// The line of an explainer on which a body begins.
const BODY = 13;

function problemsOf(text: string): string[] {
  folder.write(FILE, text);
  return formatProblems(checkContent(folder.path, TODAY, () => []))
    .split('\n')
    .filter((line) => line !== '');
}

function expectOnly(body: string, line: string): void {
  expect(problemsOf(explainer(body))).toEqual([expect.stringContaining(line)]);
}

describe('tags', () => {
  test.each([
    [
      'an unknown tag',
      '<Chart of="POL" />',
      '<Chart>  is no tag of this site: use one of Summary, Cite, Quote',
    ],
    ['HTML', '<div />', '<div>  is no tag of this site'],
    ['a script', '<script src="https://example.org/x.js" />', '<script>  is no tag of this site'],
    ['an empty tag', '<></>', '<>  is no tag of this site'],
    ['a tag with the name of something built in', '<constructor />', '<constructor>  is no tag of this site'],
    ['an unknown attribute', '<PositionMap on="2025-09-04" />', '<PositionMap>  has no attribute on'],
    [
      'an attribute with the name of something built in',
      '<PositionMap toString="x" />',
      '<PositionMap>  has no attribute toString',
    ],
    ['a style', '<PositionMap style="color:red" />', '<PositionMap>  has no attribute style'],
    [
      'a quotation set large of a statement that has none',
      '<PullQuote of="pol-2025-09-04-nobody" />',
      '<PullQuote of>  "pol-2025-09-04-nobody" is unknown: write the id of a statement with a quote that carries',
    ],
    [
      'a quotation set large that does not speak of what is asked',
      '<PullQuote of="pol-2025-09-04-jan-example" contribution="air" />',
      '<PullQuote contribution>  "air" is unknown: write a contribution that words of that statement carry',
    ],
    [
      'a count of nothing',
      '<Count asOf="paris-2025-09-04" />',
      '<Count>  needs one of headline="…", soldiers="…", marked="…"',
    ],
    [
      'a count of two things',
      '<Countries headline="open" marked="stale" />',
      '<Countries>  needs one of headline="…", soldiers="…", marked="…"',
    ],
    [
      'an unknown mark',
      '<Countries marked="old" />',
      '<Countries marked>  "old" is unknown: write any of doubtful, not-own-words',
    ],
    [
      'an unknown day',
      '<PositionMap asOf="2025-02-30" />',
      '<PositionMap asOf>  "2025-02-30" is unknown: write a day as YYYY-MM-DD, or the id of an event',
    ],
    [
      'an unknown event',
      '<Timeline from="rome-2025-09-04" />',
      '<Timeline from>  "rome-2025-09-04" is unknown',
    ],
    [
      'an unknown country',
      '<PositionMap highlight="POL XYZ" />',
      '<PositionMap highlight>  "XYZ" is unknown: write codes from countries.yaml, separated by spaces',
    ],
    [
      'an institution on the map',
      '<PositionTable of="EU" />',
      '<PositionTable of>  "EU" is unknown: write codes',
    ],
    [
      'an unknown topic',
      '<NumbersChart topic="guesses" />',
      '<NumbersChart topic>  "guesses" is unknown: write one of ready, committed',
    ],
    ['no countries', '<PositionTable />', '<PositionTable>  needs of="…"'],
  ])('%s', (_name, body, line) => expectOnly(body, `${FILE}:${BODY}  ${line}`));

  test.each([
    [
      'a citation of nothing known',
      '<Cite of="pol-2025-09-04-nobody" />',
      '<Cite of>  "pol-2025-09-04-nobody" is unknown: write ids of statements, sources, events or figures, separated by spaces',
    ],
    [
      'a second citation',
      '<Cite of="pol-2025-09-04-jan-example nobody" />',
      '<Cite of>  "nobody" is unknown',
    ],
    [
      'an unknown figure',
      '<Figure of="paris-2025-09-04" />',
      '<Figure of>  "paris-2025-09-04" is unknown: write an id from figures.yaml',
    ],
    [
      'words that nobody quotes',
      '<Quote of="pol-2025-09-05-example-post" />',
      '<Quote of>  "pol-2025-09-05-example-post" is unknown: write the id of a statement, figure or event whose evidence holds a quote',
    ],
    [
      'a source that does not print them',
      '<Quote of="pol-2025-09-04-jan-example" source="example-post-2025-09-05" />',
      '<Quote source>  "example-post-2025-09-05" is unknown: write a source from which',
    ],
    [
      'the day of a country',
      '<When of="POL" />',
      '<When of>  "POL" is unknown: write the id of a statement, source, event, figure or election',
    ],
    [
      'a form of date that does not exist',
      '<When of="paris-2025-09-04" form="year" />',
      '<When form>  "year" is unknown: write one of day, month',
    ],
    [
      'the position of an institution',
      '<Position of="EU" />',
      '<Position of>  "EU" is unknown: write a code from countries.yaml',
    ],
    [
      'an unknown contribution',
      '<Position of="POL" contribution="tanks" />',
      '<Position contribution>  "tanks" is unknown: write one of land, air',
    ],
    [
      'an institution without a page',
      '<Country of="EU" />',
      '<Country of>  "EU" is unknown: write a code from countries.yaml, or an institution that statements are about',
    ],
    [
      'a headline that does not exist',
      '<Count headline="yes" />',
      '<Count headline>  "yes" is unknown: write one of host, leads',
    ],
    ['a country by name', '<Country of="Poland" />', '<Country of>  "Poland" is unknown'],
  ])('%s', (_name, tag, line) => expectOnly(`It is so: ${tag}. ${CITE}`, `${FILE}:${BODY}  ${line}`));
});

describe('code', () => {
  const CODE = 'code  import, export, {…} and code blocks are not for explainers: use the tags';
  test.each([
    ['an import', "import fs from 'node:fs'"],
    ['an export', 'export const x = 1'],
    ['an expression', '{1 + 1}'],
    ['a comment', '{/* later */}'],
    ['an expression inside a paragraph', `It is {26} of them. ${CITE}`],
    ['spread attributes', '<PositionMap {...x} />'],
    ['a code block', '```\n26 countries\n```'],
  ])('%s', (_name, body) => expectOnly(body, `${FILE}:${BODY}  ${CODE}`));

  test('two maps with scenes', () =>
    expect(problemsOf(explainer('<Scenes></Scenes>\n\n<Scenes></Scenes>'))).toContainEqual(
      expect.stringContaining(`${BODY + 2}  <Scenes>  stands there twice`),
    ));

  test('an attribute in braces', () =>
    expect(problemsOf(explainer('<PositionMap asOf={x} />'))).toContain(`${FILE}:${BODY}  ${CODE}`));

  test.each([
    ['a tag that is not closed', '<Summary>\n\nIt is so.', BODY],
    ['a tag that opens nothing', 'It is\nless <2 than.', BODY + 1],
    ['a brace that is not closed', 'It is\n{so.', undefined],
    ['an attribute that does not end', '<Cite of="x />', undefined],
    ['a comment of HTML', '<!-- later -->', BODY],
  ])('%s is named with its line', (_name, body, line) => {
    const [only, ...others] = problemsOf(explainer(body));
    expect(others).toEqual([]);
    expect(only).toMatch(
      line
        ? new RegExp(`^${FILE}:${line}  mdx  cannot be read: .+content/README.md`)
        : new RegExp(`^${FILE}:\\d+  mdx  cannot be read: `),
    );
  });
});
