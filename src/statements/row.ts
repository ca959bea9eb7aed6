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
}

/** One statement: its day, whose, on what, the words, who said them, who printed them. */
export function statementRow(line: StatementLine, words: RowWords): MarkupElement {
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
    element('td', { 'data-label': words.position }, positions.join('; ')),
    element('td', { class: 'said-words' }, ...saidIn(line, words)),
    element(
      'td',
      { 'data-label': words.by },
      speaker,
      ...marks.map((mark) => element('span', { class: 'mark' }, ` · ${mark}`)),
    ),
    element('td', { 'data-label': words.outlet }, element('a', { href: outletPath }, outlet)),
  );
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
