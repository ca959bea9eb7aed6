import { EVERYTHING, FILTERS, type StatementFilter } from '../../statements/filter.ts';

type Field = HTMLSelectElement | HTMLInputElement;

/** The fields that filter the list. */
export interface FilterFields {
  chosen(): StatementFilter;
  set(filter: StatementFilter): void;
}

/** Throws when a field is missing. */
export function filterFields(root: Element): FilterFields {
  const fields = FILTERS.map((name) => ({ name, field: fieldOf(root, name) }));
  return {
    chosen: () => {
      const entries = fields.map(({ name, field }) => [name, chosenIn(field)]);
      return { ...EVERYTHING, ...Object.fromEntries(entries) };
    },
    set: (filter) => {
      for (const { name, field } of fields) setValue(field, filter[name]);
    },
  };
}

function fieldOf(root: Element, name: string): Field {
  const field = root.querySelector<Field>(`[name="${name}"]`);
  if (!field) throw new Error(`no field ${name}`);
  return field;
}

function chosenIn(field: Field): string {
  if (field instanceof HTMLInputElement) return field.checked ? field.value : '';
  return field.value;
}

/** Of a list what it does not offer is nothing. */
function setValue(field: Field, value: string): void {
  if (field instanceof HTMLInputElement) field.checked = value !== '';
  else field.value = [...field.options].some((option) => option.value === value) ? value : '';
}
