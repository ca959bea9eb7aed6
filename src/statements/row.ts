import { inTurn } from '../i18n/lists.ts';
import { filledIn } from '../i18n/word-list.ts';
import { element, type MarkupElement } from '../markup/element.ts';
import type { StatementLine } from './line.ts';

/** The words of the list that its rows show: names of columns for narrow screens, and what is not a quotation. */
export interface RowWords {
  position: string;
  said: string;
  by: string;
  outlet: string;
  paraphrase: string;
  copy: string;
  /** For words that answer nothing. */
  noPosition: string;
  /** For a text that a row above has: "{country}" of that row, "{speaker}" and "{date}" of the text. */
  same: string;
}

/** The rows of these statements, in their order. A text that several joined has its words once, in the row of the first. */
export function statementRows(lines: readonly StatementLine[], words: RowWords): MarkupElement[] {
  return lines.map((line, at) => {
    const others = lines.slice(0, at).findLastIndex((other) => !isSameText(line, other));
    const first = lines[others + 1];
    return statementRow(line, words, first === line ? undefined : first);
  });
}

/** One statement: its day, whose, on what, the words or in which row they stand, who said them, who printed them. */
function statementRow(line: StatementLine, words: RowWords, first?: StatementLine): MarkupElement {
  const { country, positions, speaker, marks, outlet, outletPath } = line;
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      element('a', { href: line.path }, element('time', { datetime: line.said }, line.when)),
    ),
    element('td', {}, element('a', { href: country.path }, country.name)),
    element('td', { 'data-label': words.position }, inTurn(positions) || words.noPosition),
    element('td', { class: 'said-words' }, ...(first ? [sameAs(first, words)] : saidIn(line, words))),
    element(
      'td',
      { 'data-label': words.by },
      speaker,
      ...marks.map((mark) => element('span', { class: 'mark' }, ` · ${mark}`)),
    ),
    element('td', { 'data-label': words.outlet }, element('a', { href: outletPath }, outlet)),
  );
}

function isSameText(one: StatementLine, other: StatementLine): boolean {
  return one.said === other.said && one.summary === other.summary && one.words?.text === other.words?.text;
}

function sameAs({ country, speaker, when }: StatementLine, { same }: RowWords): string {
  return filledIn(same, { country: country.name, speaker, date: when });
}

/** All in one line: a block in a cell would break a row that is copied into a table. */
function saidIn({ words: said, summary, copy }: StatementLine, words: RowWords): (string | MarkupElement)[] {
  if (!said) return [element('b', { class: 'paraphrase' }, `${words.paraphrase}:`), ` ${summary}`];
  return [
    element('q', { lang: said.language, dir: 'auto', translate: 'no' }, said.text),
    ...said.notes.flatMap((note) => [' ', element('span', { class: 'translation' }, note)]),
    ' ',
    element('button', { type: 'button', class: 'copy-quote', 'data-copy': copy }, words.copy),
  ];
}
