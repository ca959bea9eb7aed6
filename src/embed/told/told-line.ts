import { sayFrom, type WordList } from '../../i18n/word-list.ts';
import { element, type Markup } from '../../markup/element.ts';
import type { ToldNow } from './told.ts';

/** What one country answers, as it is read out where others see its swatch. */
export function toldAnswer({ label, marks }: Pick<ToldNow, 'label' | 'marks'>, words: WordList): string {
  return [label, ...marks.map((mark) => words[mark])].join(', ');
}

/**
 * What one country has said, in a line: its answer, whose words and when, and the way to the statement. That it is
 * doubtful stands before the answer.
 */
export function toldLine({ name, label, marks, statement }: Omit<ToldNow, 'id'>, words: WordList): Markup[] {
  const say = sayFrom(words);
  const note = (text: string) => element('span', { class: 'mark' }, text);
  const line: Markup[] = [element('b', {}, name), ': '];
  if (marks[0] === 'doubtful') line.push(note(say('doubtful')), ': ');
  line.push(`${label}. `, statement?.who ?? '');
  for (const mark of marks) if (mark !== 'doubtful') line.push(note(` · ${say(mark)}`));
  if (statement) {
    const href = say('path', { id: statement.id });
    line.push(' ', element('a', { href }, say('more')));
  }
  return line;
}
