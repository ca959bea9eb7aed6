import { swatch } from '../../map/drawing/swatch.ts';
import { toNode } from '../../markup/dom.ts';
import type { Judgement } from '../judgement/judged.ts';
import type { Kin } from '../judgement/kin.ts';
import type { Item } from '../judgement/sitting.ts';
import type { Move } from '../judgement/told-change.ts';
import type { Start } from '../server/answers.ts';
import type { FormActs } from './form-acts.ts';
import { showProblems } from './form-problems.ts';
import { paintMaps } from './map-pair.ts';
import { button, node } from './node.ts';
import type { Quotable } from './quote-field.ts';
import { type StatementForm, statementForm } from './statement-form.ts';

/** What an editor may do with a passage. */
export interface PassageActs extends FormActs {
  join(id: string): void;
}

/** The passage at hand: what it would change, what the record has, and its form. */
export interface PassagePanel {
  root: HTMLElement;
  form: StatementForm;
  show(judgement: Judgement): void;
}

export function passagePanel(
  start: Start,
  item: Item,
  article: Quotable,
  maps: HTMLElement,
  acts: PassageActs,
): PassagePanel {
  const form = statementForm(start, item, article, acts);
  const change = node('section', { class: 'change', 'aria-label': 'What it would change' });
  const kin = node('section', { class: 'kin', 'aria-label': 'What the record has' });
  const homeless = node('ul', { class: 'problems' });
  const isDone = item.decision === 'written';
  const root = node(
    'div',
    { class: 'passage' },
    node('h2', { tabindex: -1 }, heading(start, item)),
    suggestion(item),
    change,
    maps,
    kin,
    homeless,
    isDone
      ? node('p', { class: 'note' }, 'It is in the record. Change it there, with a revision.')
      : form.root,
  );
  maps.hidden = true;
  return { root, form, show };

  function show(judgement: Judgement): void {
    showChange(change, maps, judgement);
    kin.replaceChildren(...kinList(judgement.kin, item, acts));
    const left = isDone ? [] : showProblems(form.root, judgement.problems);
    homeless.replaceChildren(...left.map(({ field, message }) => node('li', {}, `${field} ${message}`)));
  }
}

function heading({ parties }: Start, { key, draft, decision }: Item): string {
  const country = parties.find(({ id }) => id === draft.country)?.name ?? draft.country;
  const state = { open: '', accepted: ' · accepted', rejected: ' · rejected', written: ' · in the record' };
  return `${key}. ${country}, ${draft.name || 'nobody named yet'}${state[decision]}`;
}

function suggestion({ candidate, reason }: Item): HTMLElement | null {
  if (reason !== '') return node('p', { class: 'small quiet' }, `Rejected: ${reason}.`);
  if (!candidate) return node('p', { class: 'small quiet' }, 'Taken up by hand.');
  const { cue, stance } = candidate;
  return node(
    'p',
    { class: 'small quiet' },
    cue === null
      ? 'No words suggest a stance.'
      : `“${cue.replaceAll(' | ', ' … ')}” suggests ${stance ?? 'no stance'}. You decide.`,
  );
}

function showChange(place: HTMLElement, maps: HTMLElement, judgement: Judgement): void {
  const { moves, still, telling, editions } = judgement;
  maps.hidden = moves.length === 0;
  if (moves.length > 0) paintMaps(maps, judgement);
  const conflicts = moves.filter(({ conflict }) => conflict.length > 0);
  place.replaceChildren(
    ...(moves.length === 0
      ? [node('p', {}, node('b', {}, 'The map stays as it is. '), still ?? '')]
      : moves.map(moveLine)),
    ...conflicts.map(({ name, conflict }) =>
      node(
        'p',
        { class: 'warning' },
        `${name} would contradict itself: ${conflict.join(', ')}. Is one of them about another place or mission, or read with the other?`,
      ),
    ),
    ...(moves.length === 0
      ? []
      : [node('p', { class: 'small quiet' }, consequences(moves, telling, editions))]),
  );
}

/** "Netherlands: open → promised", each in its colour. */
export function moveLine({ country, name, question, before, after, paints, recolours }: Move): HTMLElement {
  const on = question === 'headline' ? '' : `, ${question}`;
  return node(
    'p',
    { class: 'move' },
    node('b', {}, `${name}${on}: `),
    toNode(swatch(paints.before, `swatch-before-${country}-${question}`)),
    node('span', {}, ` ${before} → `),
    toNode(swatch(paints.after, `swatch-after-${country}-${question}`)),
    node('b', {}, ` ${after}`),
    recolours ? null : node('span', { class: 'quiet' }, ' (same colour)'),
  );
}

function consequences(
  moves: readonly Move[],
  telling: readonly string[],
  { kept, broken }: Judgement['editions'],
): string {
  const colours = new Set(moves.filter(({ recolours }) => recolours).map(({ country }) => country)).size;
  const names = telling.map((file) => file.replace(/^.*\/|\.mdx$/gu, ''));
  return [
    colours === 1 ? '1 colour on the map' : `${colours} colours on the map`,
    names.length === 0
      ? 'no text tells of it'
      : `${names.length === 1 ? '1 text tells' : `${names.length} texts tell`} of the country: ${names.join(', ')}`,
    ...(broken.length === 0 ? [] : ['today’s edition has to be made anew']),
    ...(kept === 0 ? [] : [kept === 1 ? '1 edition stays as it is' : `${kept} editions stay as they are`]),
  ].join(' · ');
}

function kinList(kin: readonly Kin[], item: Item, acts: PassageActs): Node[] {
  if (kin.length === 0) return [];
  return [
    node('h3', {}, 'The record has from this speaker'),
    ...kin.map(({ id, who, said, summary, codings, quotes }, index) =>
      node(
        'div',
        { class: 'kin-one', 'data-chosen': item.joins === id },
        node(
          'p',
          { class: 'small' },
          node('b', {}, `${who}, ${said}`),
          ` · ${codings.join('; ') || 'no coding'}`,
        ),
        node('p', { class: 'small' }, summary),
        ...quotes.map((quote) => node('p', { class: 'small quiet' }, `“${quote}”`)),
        item.decision === 'written'
          ? null
          : item.joins === id
            ? button('It is a statement of its own', () => acts.join(''))
            : button('It is this: add as evidence', () => acts.join(id), index === 0 ? 'm' : ''),
      ),
    ),
  ];
}
