import { sayFrom, type WordList } from '../../i18n/word-list.ts';
import { element, type Markup } from '../../markup/element.ts';
import type { ToldNow } from './told.ts';

/** What one country has said, in a line: its answer, whose words and when, and the way to the statement. */
export function toldLine({ name, label, marks, statement }: Omit<ToldNow, 'id'>, words: WordList): Markup[] {
  const say = sayFrom(words);
  const isDoubtful = marks[0] === 'doubtful';
  const doubt = isDoubtful ? [element('span', { class: 'mark' }, say('doubtful')), ': '] : [];
  const head = [element('b', {}, name), ': ', ...doubt, `${label}. `];
  const notes = marks
    .slice(Number(isDoubtful))
    .map((mark) => element('span', { class: 'mark' }, ` · ${say(mark)}`));
  if (!statement) return [...head, ...notes];
  const { id, who } = statement;
  return [
    ...head,
    who,
    ...notes,
    ' ',
    element('a', { href: say('path', { id }), target: '_blank', rel: 'noopener' }, say('more')),
  ];
}
