import { sayFrom, type WordList } from '../../i18n/word-list.ts';
import { element, type Markup } from '../../markup/element.ts';
import type { ToldNow } from './told.ts';

/** What one country answers, as it is read out where others see its swatch. */
export function toldAnswer({ label, marks }: Pick<ToldNow, 'label' | 'marks'>, words: WordList): string {
  return [label, ...marks.map((mark) => words[mark])].join(', ');
}

/** What one country has said, in a line: its answer, whose words and when, and the way to the statement. */
export function toldLine({ name, label, marks, statement }: Omit<ToldNow, 'id'>, words: WordList): Markup[] {
  const say = sayFrom(words);
  const head = [element('b', {}, name), `: ${label}. `];
  if (!statement) return head;
  const { id, who } = statement;
  return [
    ...head,
    who,
    ...marks.map((mark) => element('span', { class: 'mark' }, ` · ${say(mark)}`)),
    ' ',
    element('a', { href: say('path', { id }) }, say('more')),
  ];
}
