import { sayFrom, type WordList } from '../../i18n/word-list.ts';
import { element, type Markup } from '../../markup/element.ts';
import type { TableAnswer } from '../table/table.ts';
import { longDay } from './long-day.ts';

/** What one country has said, in a line: its answer, whose words and when, and the way to the statement. */
export function detailOf({ name, label, marks, statement }: TableAnswer, words: WordList): Markup[] {
  const say = sayFrom(words);
  const head = [element('b', {}, name), `: ${label}. `];
  if (!statement) return head;
  const { id, said, speaker } = statement;
  return [
    ...head,
    say('who', { name: speaker, date: longDay(said, words) }),
    ...marks.map((mark) => element('span', { class: 'mark' }, ` · ${say(mark)}`)),
    ' ',
    element('a', { href: say('path', { id }), target: '_blank', rel: 'noopener' }, say('more')),
  ];
}
