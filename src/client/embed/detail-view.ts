import { element } from '../element.ts';
import { say, type Words } from '../words.ts';
import type { TableAnswer } from './answer-table.ts';
import { longDay } from './long-day.ts';

/** What one country has said, in a line: its answer, whose words and when, and the way to the statement. */
export function detailOf({ name, label, marks, statement }: TableAnswer, words: Words): (Node | string)[] {
  const head = [element('b', {}, name), `: ${label}. `];
  if (!statement) return head;
  const { id, said, speaker } = statement;
  return [
    ...head,
    say(words, 'who', { name: speaker, date: longDay(said, words) }),
    ...marks.map((mark) => element('span', { class: 'mark' }, ` · ${say(words, mark)}`)),
    ' ',
    element('a', { href: say(words, 'path', { id }), target: '_blank', rel: 'noopener' }, say(words, 'more')),
  ];
}
