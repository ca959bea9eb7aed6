import { legendRows } from '../../answers/legend.ts';
import { sayFrom, type WordList } from '../../i18n/word-list.ts';
import { legendItem } from '../../map/beside/legend-item.ts';
import { sharedSwatch } from '../../map/drawing/shared-swatch.ts';
import { aloneViewBoxOf } from '../../map/earth/view.ts';
import { shapesIn } from '../../map/painter/shapes.ts';
import { fill, toNode } from '../../markup/dom.ts';
import { element } from '../../markup/element.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { part } from '../../markup/part.ts';
import { type AnswerTable, daysOf, nameOf, type TableAnswer, tableAnswers } from '../table/table.ts';
import { detailOf } from './detail-view.ts';
import { longDay } from './long-day.ts';
import { readOptions } from './options.ts';

/** Begins every id in the picture of an embed. */
const PREFIX = 'map';

/** What the page hands over as JSON. */
export interface EmbedMapData {
  table: AnswerTable;
  /** By key; `{…}` are filled in here. `months` with spaces between, marks by name, `path`: where a statement's page is. */
  words: WordList;
}

/**
 * Turns the finished map of an embed into one that moves: another day or question sets attributes of what stands.
 * Throws when the page is not as expected.
 */
export function enhanceMap(root: HTMLElement, guard: Guard): void {
  const { table, words } = JSON.parse(part(root, 'data').textContent ?? '') as EmbedMapData;
  const say = sayFrom(words);
  const days = daysOf(table);
  const stops = days.filter((_, index) => !table.quiet.includes(index));
  const picture = part(root, 'picture');
  const shapes = shapesIn(picture, PREFIX);
  const range = part(root, 'stop') as HTMLInputElement;
  const asked = part(root, 'question') as HTMLSelectElement;
  const chosen = part(root, 'country') as HTMLSelectElement;
  const [previous, next] = [part(root, 'previous'), part(root, 'next')] as HTMLButtonElement[];
  const detail = part(root, 'detail');
  const hint = [...detail.childNodes];
  let answers: ReadonlyMap<string, TableAnswer> = new Map();
  let looked = '';

  function show(): void {
    const { valueAsNumber: stop } = range;
    const { selectedIndex: question } = asked;
    const day = stops[stop] ?? '';
    const last = stop === stops.length - 1;
    answers = tableAnswers(table, question, days.indexOf(day));
    const lines = legendRows([...answers.values()].map(({ paint }) => paint)).map((row) => ({
      ...row,
      label: nameOf(table, row.key, question),
      count: String(row.count),
    }));
    const date = longDay(day, words);
    const contribution = asked.selectedOptions[0]?.text ?? '';
    const title = question > 0 ? say('titleOf', { contribution }) : say('title');
    for (const [id, { paint, marks }] of answers) {
      shapes.paint(id, paint);
      shapes.mark(id, marks);
    }
    fill(part(root, 'legend'), ...lines.map((line) => legendItem(line, sharedSwatch(line.paint, PREFIX))));
    part(root, 'title').textContent = title;
    part(root, 'date').textContent = say(last ? 'latest' : 'asOf', { date });
    // The text alternative of the picture.
    const told = [title, date, ...lines.map(({ label, count }) => `${label}: ${count}`)];
    picture.querySelector('desc')?.replaceChildren(told.join('. '));
    range.setAttribute('aria-valuetext', date);
    if (previous) previous.disabled = stop === 0;
    if (next) next.disabled = last;
    look(chosen.value);
  }

  /** Tells about a country, or, without one, how to ask. */
  function look(id: string): void {
    if (looked) outline(looked, 'data-cursor', false);
    const answer = answers.get(id);
    looked = answer ? id : '';
    if (answer) outline(id, 'data-cursor', true);
    if (answer) fill(detail, ...detailOf(answer, words));
    else detail.replaceChildren(...hint);
  }

  function outline(id: string, name: 'data-cursor' | 'data-highlight', on: boolean): void {
    shapes.flag(id, name, on);
    if (on) shapes.raise(id);
  }

  function choose(id: string): void {
    chosen.value = id;
    look(id);
  }

  function on(target: EventTarget, type: string, run: (event: Event) => void): void {
    target.addEventListener(type, guard(run));
  }

  chosen.append(...table.countries.map(([value, name]) => toNode(element('option', { value }, name))));
  const options = readOptions(location.search, {
    stops,
    questions: [...asked.options].map(({ value }) => value),
    countries: table.countries.map(([id]) => id),
  });
  range.max = String(stops.length - 1);
  range.value = String(stops.indexOf(options.date));
  asked.value = options.question;
  for (const id of options.highlight) outline(id, 'data-highlight', true);
  const svg = picture.querySelector('svg');
  svg?.setAttribute('data-view', options.focus);
  svg?.querySelector('svg')?.setAttribute('viewBox', aloneViewBoxOf(options.focus));
  part(root, 'notice').hidden = !options.dateRefused;

  on(range, 'input', show);
  on(asked, 'change', show);
  for (const [button, step] of [
    [previous, -1],
    [next, 1],
  ] as const) {
    if (!button) continue;
    on(button, 'click', () => {
      range.value = String(range.valueAsNumber + step);
      show();
    });
  }
  on(chosen, 'change', () => look(chosen.value));
  on(picture, 'click', (event) => choose(countryAt(event)));
  on(picture, 'pointerover', (event) => {
    if ((event as PointerEvent).pointerType === 'mouse') look(countryAt(event) || chosen.value);
  });
  on(picture, 'pointerleave', () => look(chosen.value));
  on(root, 'keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') choose('');
  });
  show();
}

function countryAt({ target }: Event): string {
  return (target as Element).closest('[data-country]')?.getAttribute('data-country') ?? '';
}
