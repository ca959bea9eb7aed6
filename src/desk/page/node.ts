import type { AttributeValue } from '../../markup/element.ts';
import { written } from '../../markup/escape.ts';

/** What an element may hold; null is nothing. */
export type Child = Node | string | null;

/** An element of the document. */
export function node<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    const text = written(value);
    if (text !== undefined) made.setAttribute(key, text);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button with its key, which works while no field has the focus. */
export function button(label: string, act: () => void, key = '', attributes = {}): HTMLButtonElement {
  const made = node(
    'button',
    { type: 'button', 'aria-keyshortcuts': key || null, ...attributes },
    label,
    key === '' ? null : node('kbd', { 'aria-hidden': 'true' }, key),
  );
  made.addEventListener('click', act);
  return made;
}

/** A control with its label, what helps to fill it in, and room for what is wrong with it; `field` is new for each of a page. */
export function labelled(
  label: string,
  control: HTMLElement,
  { field, help, wide = false }: { field: string; help?: string | undefined; wide?: boolean },
): HTMLElement {
  const name = field.replaceAll('.', '-');
  const [helpId, problemId] = [`help-${name}`, `problem-${name}`];
  control.dataset.field = field;
  control.setAttribute('aria-describedby', help === undefined ? problemId : `${helpId} ${problemId}`);
  return node(
    'div',
    { class: wide ? 'field wide' : 'field' },
    node('label', {}, node('span', { class: 'label' }, label), control),
    help === undefined ? null : node('span', { class: 'help', id: helpId }, help),
    node('span', { class: 'problem', id: problemId, 'data-problem': field }),
  );
}

/** A choice among codes, each with its words. */
export function choice<Code extends string>(
  options: readonly (readonly [code: Code, label: string])[],
  chosen: Code,
  change: (code: Code) => void,
): HTMLSelectElement {
  const made = node(
    'select',
    {},
    ...options.map(([value, label]) => node('option', { value, selected: value === chosen }, label)),
  );
  made.addEventListener('change', () => {
    const found = options.find(([code]) => code === made.value);
    if (found) change(found[0]);
  });
  return made;
}

/** A line of text, or several. */
export function writing(
  value: string,
  change: (text: string) => void,
  { lines = 1, ...attributes }: { lines?: number; [name: string]: AttributeValue } = {},
): HTMLInputElement | HTMLTextAreaElement {
  const made =
    lines > 1
      ? node('textarea', { rows: lines, ...attributes })
      : node('input', { type: 'text', autocomplete: 'off', ...attributes });
  made.value = value;
  made.addEventListener('input', () => change(made.value));
  return made;
}

/** A part of a form under its heading. */
export function section(title: string, ...content: readonly Node[]): HTMLElement {
  return node('section', {}, node('h3', {}, title), ...content);
}

/** Yes or no. */
export function tick(label: string, value: boolean, change: (on: boolean) => void): HTMLLabelElement {
  const box = node('input', { type: 'checkbox', checked: value });
  box.addEventListener('change', () => change(box.checked));
  return node('label', { class: 'tick' }, box, node('span', {}, label));
}
