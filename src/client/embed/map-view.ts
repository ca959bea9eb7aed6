import { formatDay } from '../../i18n/day.ts';
import { QUESTIONS, type Question } from '../../map/question.ts';
import { wideViewBoxOf } from '../../map/view.ts';
import { element, part } from '../element.ts';
import { legendLines, showLegend } from '../legend-view.ts';
import { painterOf } from '../painter.ts';
import { say, type Words } from '../words.ts';
import { type AnswerTable, stopsOf, type TableAnswer, tableAnswers } from './answer-table.ts';
import { readOptions } from './options.ts';
import type { Guard } from './start.ts';

/** What the page hands over as JSON. */
export interface EmbedMapData {
  table: AnswerTable;
  words: Words;
  /** Where a statement's page is, with `{id}` for its id. */
  statementPath: string;
}

/**
 * Turns the finished map of an embed into one that moves: another day or question sets attributes of what stands.
 * Throws when the page is not as expected.
 */
export function enhanceMap(root: HTMLElement, guard: Guard): void {
  const { table, words, statementPath } = JSON.parse(part(root, 'data').textContent ?? '') as EmbedMapData;
  const stops = stopsOf(table);
  const ids = table.countries.map(([id]) => id);
  const options = readOptions(location.search, { stops, countries: ids });
  const picture = part(root, 'picture');
  const svg = picture.querySelector('svg');
  if (!svg) throw new Error('no svg');
  const painter = painterOf(picture, 'map');
  const range = part(root, 'stop') as HTMLInputElement;
  const ask = part(root, 'question') as HTMLSelectElement;
  const choice = part(root, 'country') as HTMLSelectElement;
  const detail = part(root, 'detail');
  const hint = [...detail.childNodes];
  let question: Question = options.question;
  let stop = stops.indexOf(options.date);
  let answers: ReadonlyMap<string, TableAnswer> = new Map();
  let looked = '';

  function show(): void {
    answers = tableAnswers(table, question, stop);
    for (const [id, { paint, marks }] of answers) {
      painter.paint(id, paint);
      painter.mark(id, marks);
    }
    const date = formatDay(stops[stop] ?? '');
    const lines = legendLines(answers, question, words);
    showLegend(part(root, 'legend'), lines, 'map');
    const asked = ask.selectedOptions[0]?.textContent ?? '';
    const title =
      question === 'headline' ? say(words, 'map.title') : say(words, 'map.titleOf', { contribution: asked });
    part(root, 'title').textContent = title;
    part(root, 'date').textContent = say(words, stop === stops.length - 1 ? 'latest' : 'map.asOf', { date });
    range.setAttribute('aria-valuetext', date);
    range.value = String(stop);
    (part(root, 'previous') as HTMLButtonElement).disabled = stop === 0;
    (part(root, 'next') as HTMLButtonElement).disabled = stop === stops.length - 1;
    painter.describe([title, date, ...lines.map(({ label, count }) => `${label}: ${count}`)].join('. '));
    look(choice.value);
  }

  /** Tells about a country; nothing is looked at without one. */
  function look(id: string): void {
    if (looked) painter.flag(looked, 'data-cursor', false);
    looked = id;
    const answer = answers.get(id);
    detail.replaceChildren(...(answer ? detailOf(answer) : hint));
    if (!answer) return;
    painter.flag(id, 'data-cursor', true);
    painter.raise(id);
  }

  function detailOf({ name, label, marks, statement }: TableAnswer): (Node | string)[] {
    const head = [element('b', {}, name), `: ${label}. `];
    if (!statement) return head;
    const { id, said, speaker } = statement;
    return [
      ...head,
      say(words, 'who', { name: speaker, date: formatDay(said) }),
      ...marks.map((mark) => element('span', { class: 'mark' }, ` · ${say(words, `mark.${mark}`)}`)),
      ' ',
      element(
        'a',
        { href: say({ path: statementPath }, 'path', { id }), target: '_blank', rel: 'noopener' },
        say(words, 'statement.more'),
      ),
    ];
  }

  function go(to: number): void {
    stop = Math.max(0, Math.min(stops.length - 1, to));
    show();
  }

  function countryAt({ target }: Event): string {
    return (target as Element).closest('[data-country]')?.getAttribute('data-country') ?? '';
  }

  const names = [...table.countries].sort((a, b) => a[1].localeCompare(b[1], 'en'));
  choice.append(...names.map(([value, name]) => element('option', { value }, name)));
  range.max = String(stops.length - 1);
  for (const id of options.highlight) {
    painter.flag(id, 'data-highlight', true);
    painter.raise(id);
  }
  ask.value = QUESTIONS.includes(question) ? question : 'headline';
  svg.dataset.view = options.focus;
  svg.querySelector('.map-window')?.setAttribute('viewBox', wideViewBoxOf(options.focus));
  part(root, 'notice').hidden = !options.dateRefused;

  range.addEventListener(
    'input',
    guard(() => go(range.valueAsNumber)),
  );
  part(root, 'previous').addEventListener(
    'click',
    guard(() => go(stop - 1)),
  );
  part(root, 'next').addEventListener(
    'click',
    guard(() => go(stop + 1)),
  );
  ask.addEventListener(
    'change',
    guard(() => {
      question = QUESTIONS.find((candidate) => candidate === ask.value) ?? 'headline';
      show();
    }),
  );
  choice.addEventListener(
    'change',
    guard(() => look(choice.value)),
  );
  picture.addEventListener(
    'click',
    guard((event: Event) => {
      choice.value = countryAt(event);
      look(choice.value);
    }),
  );
  picture.addEventListener(
    'pointerover',
    guard((event: PointerEvent) => {
      if (event.pointerType === 'mouse') look(countryAt(event) || choice.value);
    }),
  );
  picture.addEventListener(
    'pointerleave',
    guard(() => look(choice.value)),
  );
  root.addEventListener(
    'keydown',
    guard((event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      choice.value = '';
      look('');
    }),
  );
  show();
}
