/** A statement that was taken back is told of in the corrections, and nothing in an explainer rests on it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ContentFolder, contentFolder, SAMPLE, TOLD } from './content-folder.ts';
import { CITE, explainer } from './prose/explainer.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const POL = 'statements/pol.yaml';
const MDX = 'explainers/who-would-help.mdx';
const OWN = 'pol-2025-09-04-jan-example';
const OUTLET = 'pol-2025-09-05-example-post';
const QUOTED = 'pol-2025-09-03-eva-example';

const retract = (more = '') =>
  folder.change(
    POL,
    'said: 2025-09-05',
    `retracted: { on: 2025-10-01, why: Misread.${more} }\n  said: 2025-09-05`,
  );

describe('without an entry in corrections.yaml', () => {
  const line = `${POL}  ${OUTLET}.retracted  is told nowhere: write an entry in corrections.yaml, on 2025-10-01 or later, with ${OUTLET} in its statements`;

  test('is refused', () => {
    retract();
    expect(folder.problems()).toEqual([line]);
  });

  test.each([
    ['with one of that day', '2025-10-01', []],
    ['with a later one', '2025-10-02', []],
    ['with an earlier one, which tells of something else', '2025-09-30', [line]],
  ])('%s', (_name, on, lines) => {
    retract();
    folder.change(...TOLD);
    folder.change('corrections.yaml', 'on: 2025-10-01', `on: ${on}`);
    expect(folder.problems()).toEqual(lines);
  });
});

describe('an explainer does not rest on it:', () => {
  /** A retracted statement with a quotation beside the sample's two. */
  function withRetracted(replacedBy: string): void {
    const [own = ''] = (SAMPLE[POL] as string).split(/^(?=- id)/mu);
    const text = own
      .replaceAll('2025-09-04-jan-example', '2025-09-03-eva-example')
      .replace('said: 2025-09-04', 'said: 2025-09-03')
      .replace('Jan Example', 'Eva Example')
      .replace('Minister of Poland', 'Mayor of Warsaw')
      .replace('our railways will be open', 'nobody asked about the ports');
    folder.append(POL, `${text}  retracted: { on: 2025-10-01, why: Misread.${replacedBy} }\n`);
    folder.change(TOLD[0], TOLD[1], `[${OWN}, ${QUOTED}]`);
  }

  const TIMES = 'example-times-2025-09-04';

  test.each([
    ['a citation', `Words. <Cite of="${QUOTED}" />`, '<Cite of>', 1],
    ['a citation among others', `Words. <Cite of="${OWN} ${QUOTED}" />`, '<Cite of>', 1],
    ['a quotation', `Words: <Quote of="${QUOTED}" />`, '<Quote of>', 1],
    ['a quotation from a source', `Words: <Quote of="${QUOTED}" source="${TIMES}" />`, '<Quote of>', 1],
    ['a date', `On <When of="${QUOTED}" />. ${CITE}`, '<When of>', 1],
    ['the source of it may be cited', `Words. <Cite of="${TIMES}" />`, '', 0],
    ['and so may any other', `Words. <Cite of="${OUTLET}" />`, '', 0],
  ])('%s', (_name, body, field, count) => {
    withRetracted('');
    folder.write(MDX, explainer(body));
    const message = `${MDX}:13  ${field}  "${QUOTED}" was retracted on 2025-10-01: take it out, and see whether the text still holds`;
    expect(folder.problems()).toEqual(count > 0 ? [message] : []);
  });

  test('what replaces it is named', () => {
    withRetracted(`, replacedBy: ${OWN}`);
    folder.write(MDX, explainer(`Words. <Cite of="${QUOTED}" />`));
    expect(folder.problems()).toEqual([
      expect.stringContaining(`was retracted on 2025-10-01: write ${OWN}, which replaces it, and see`),
    ]);
  });
});
