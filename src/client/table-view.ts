import { formatDay } from '../i18n/day.ts';
import type { Question } from '../map/question.ts';
import type { Answer } from './answers.ts';
import { element } from './element.ts';
import { answerLabel, stanceLabel } from './labels.ts';
import { paintSwatch } from './swatch.ts';
import { say, type Words } from './words.ts';

export interface TableContext {
  question: Question;
  words: Words;
  prefix: string;
  statementPath: string;
  caption: string;
}

/** Writes the shown answers into the rows that stand in the table: `tr[data-country]` with `td[data-cell]`. */
export function showTable(table: Element, answers: ReadonlyMap<string, Answer>, context: TableContext): void {
  const { question, words, prefix, statementPath, caption } = context;
  const title = table.querySelector('tr[data-country]')?.closest('table')?.caption;
  if (title) title.textContent = caption;
  const asked = say(words, `contributions.${question === 'headline' ? 'land' : question}`);
  for (const head of table.querySelectorAll('[data-head="stance"]')) head.textContent = asked;
  for (const row of table.querySelectorAll<HTMLElement>('tr[data-country]')) {
    const answer = answers.get(row.dataset.country ?? '');
    if (!answer) continue;
    const cell = (name: string) => row.querySelector<HTMLElement>(`[data-cell="${name}"]`);
    const [position, stance, whose, said] = ['position', 'stance', 'words', 'said'].map(cell);
    const swatch = position?.querySelector('svg');
    if (swatch) paintSwatch(swatch, answer.paint, prefix);
    const label = position?.querySelector('[data-label-of]');
    if (label) label.textContent = answerLabel(words, answer, question);
    if (stance) {
      const conditions = answer.readings
        .flatMap((reading) => reading.conditions)
        .map((found) => say(words, `conditions.${found}`));
      const stances = answer.readings.map((reading) => stanceLabel(words, reading)).join(' / ');
      stance.textContent = [stances, ...(question === 'headline' ? [] : new Set(conditions))]
        .filter(Boolean)
        .join(', ');
      stance.setAttribute('data-label', asked);
    }
    const [statement] = answer.statements;
    whose?.replaceChildren(...(statement ? [statement.speaker.name, ...marks(answer, words)] : []));
    said?.replaceChildren(
      ...(statement
        ? [
            element(
              'a',
              { href: say({ path: statementPath }, 'path', { id: statement.id }) },
              formatDay(statement.said, 'short'),
            ),
          ]
        : []),
    );
    row.classList.toggle('dimmed', !answer.matches);
  }
}

function marks(answer: Answer, words: Words): Node[] {
  return answer.marks.map((mark) => element('span', { class: 'mark' }, ` · ${say(words, `mark.${mark}`)}`));
}
