import type { MapData } from '../map/map-data.ts';
import type { Question } from '../map/question.ts';
import type { Answer } from './answers.ts';
import { element } from './element.ts';
import { answerLabel, stanceLabel } from './labels.ts';
import { saidOn } from './said.ts';
import { statementLink } from './statement-link.ts';
import { paintSwatch } from './swatch.ts';
import { say } from './words.ts';

/**
 * Writes shown answers into the rows that stand in the table: `tr[data-country]`. Only rows that
 * say something else than before are touched; those whom the conditions do not leave are hidden.
 */
export function tableView(table: Element, { words, statementPath }: MapData, prefix: string) {
  const written = new Map<Element, string>();

  return (answers: ReadonlyMap<string, Answer>, question: Question, caption: string): void => {
    const title = table.querySelector('caption');
    if (title) title.textContent = caption;
    const asked = say(words, `contributions.${question === 'headline' ? 'land' : question}`);
    for (const head of table.querySelectorAll('[data-head]')) head.textContent = asked;
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tr[data-country]')) {
      const answer = answers.get(row.dataset.country ?? '');
      if (!answer) continue;
      row.hidden = !answer.matches;
      const { readings, marks } = answer;
      const [statement] = answer.statements;
      const label = answerLabel(words, answer, question);
      const conditions = question === 'headline' ? [] : readings.flatMap((reading) => reading.conditions);
      const stances = [
        readings.map((reading) => stanceLabel(words, reading)).join(' / '),
        ...[...new Set(conditions)].map((condition) => say(words, `conditions.${condition}`)),
      ];
      const said = [asked, label, stances, statement?.id, marks].join();
      if (written.get(row) === said) continue;
      written.set(row, said);
      const [, badge, stance, whose, day] = row.cells;
      if (!badge || !stance || !whose || !day) continue;
      paintSwatch(badge, answer.paint, prefix);
      const name = badge.querySelector('[data-label-of]');
      if (name) name.textContent = label;
      stance.textContent = stances.filter(Boolean).join(', ');
      stance.dataset.label = asked;
      whose.replaceChildren(
        statement?.speaker.name ?? '',
        ...marks.map((mark) => element('span', { class: 'mark' }, ` · ${say(words, `mark.${mark}`)}`)),
      );
      day.replaceChildren(
        statement
          ? statementLink(
              statementPath,
              statement,
              element('time', { datetime: statement.said }, saidOn(words, statement, 'short')),
            )
          : '',
      );
    }
  };
}
