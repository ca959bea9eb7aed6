import { EMBED_WIDTH } from '../../embed/snippets/frame-snippet.ts';
import type { ChosenKind, Selection } from './selection.ts';

const EDITION = 'edition-';

/** What the form has chosen. Its lists are closed, so every value is one that was offered. */
export function readForm(form: HTMLFormElement): Selection {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '');
  const when = text('when');
  const edition = when.startsWith(EDITION) ? when.slice(EDITION.length) : '';
  return {
    kind: text('kind') as ChosenKind,
    country: text('country'),
    statement: text('statement'),
    chart: text('chart'),
    date: edition ? '' : when,
    edition,
    view: text('view'),
    focus: text('focus'),
    highlight: data.getAll('highlight').join(','),
    theme: text('theme'),
    lang: text('lang'),
    width: Number(text('column')) || (sizeOf(form, 'width') ?? EMBED_WIDTH),
    height: sizeOf(form, 'height'),
  };
}

/** Chooses what an address asks for: `?kind=country&country=POL`. What is not offered is left out. */
export function fillForm(form: HTMLFormElement, search: string): void {
  for (const [name, value] of new URLSearchParams(search)) {
    const control = form.elements.namedItem(name);
    if (!(control instanceof HTMLSelectElement)) continue;
    for (const option of control.options) if (option.value === value) option.selected = true;
  }
}

/** The query with which the builder opens as it is; fields that are hidden have no say. */
export function queryOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const select of form.querySelectorAll('select')) {
    const shown = !select.closest<HTMLElement>('[data-kinds]')?.hidden;
    const usual = [...select.options].find((option) => option.defaultSelected) ?? select.options[0];
    for (const option of shown ? select.selectedOptions : [])
      if (option.value || option !== usual) query.append(select.name, option.value);
  }
  return query.toString();
}

/** Shows the fields that have a meaning for the kind that is chosen, and that of another width where that is. */
export function showFields(form: HTMLFormElement, kind: ChosenKind): void {
  const [column, width] = ['column', 'width'].map(
    (name) => form.elements.namedItem(name) as HTMLInputElement,
  );
  const field = width?.closest('label');
  if (field) field.hidden = column?.value !== '';
  for (const field of form.querySelectorAll<HTMLElement>('[data-kinds]'))
    field.hidden = !field.dataset.kinds?.split(' ').includes(kind);
}

/** CSS pixels between the limits of the field, or undefined where it is empty. */
function sizeOf(form: HTMLFormElement, name: string): number | undefined {
  const { valueAsNumber, min, max } = form.elements.namedItem(name) as HTMLInputElement;
  if (Number.isNaN(valueAsNumber)) return undefined;
  return Math.round(Math.min(Math.max(valueAsNumber, Number(min)), Number(max)));
}
