import type { FieldProblem } from '../judgement/planned.ts';

/** Which field of the form a path of the schema or of the record's checks is about. */
const FIELDS: readonly (readonly [path: RegExp, field: string])[] = [
  [/^speaker\.(name|role|represents)/u, '$1'],
  [/^speaker$/u, 'name'],
  [/^evidence.*\.(?:quote|exact|prefix|suffix|carries)/u, 'quote'],
  [/^evidence.*\.kind/u, 'kind'],
  [/^evidence.*\.language/u, 'language'],
  [/^evidence.*\.wordsBy/u, 'wordsBy'],
  [/^(codings\.\d+\.[a-z]+(?:\.why)?)/iu, '$1'],
  [/^codings/u, 'codings'],
  [/^(summary|said|saidPrecision|country|note)/u, '$1'],
];

/**
 * Shows each problem at its field, which is unfolded, and returns those that have none. Fields that were in the way before and
 * are in order now say nothing any more.
 */
export function showProblems(root: HTMLElement, problems: readonly FieldProblem[]): FieldProblem[] {
  const places = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-problem]')].map((place) => [place.dataset.problem, place]),
  );
  const told = new Map<HTMLElement, string[]>();
  const homeless: FieldProblem[] = [];
  for (const problem of problems) {
    const place = places.get(fieldOf(problem.field));
    if (place) told.set(place, [...(told.get(place) ?? []), problem.message]);
    else homeless.push(problem);
  }
  for (const place of places.values()) place.textContent = (told.get(place) ?? []).join(' · ');
  for (const place of told.keys()) place.closest('details')?.setAttribute('open', '');
  for (const control of root.querySelectorAll<HTMLElement>('[data-field]')) {
    const place = places.get(control.dataset.field);
    const isWrong = place !== undefined && told.has(place);
    if (control.matches('input, select, textarea')) control.setAttribute('aria-invalid', String(isWrong));
    else control.dataset.wrong = String(isWrong);
  }
  return homeless;
}

/** The control in which a problem has to be put right. */
export function controlOf(root: HTMLElement, { field }: FieldProblem): HTMLElement | null {
  const control = root.querySelector<HTMLElement>(`[data-field="${fieldOf(field)}"]`);
  return control?.matches('input, select, textarea')
    ? control
    : (control?.querySelector('button') ?? control);
}

function fieldOf(path: string): string {
  const found = FIELDS.find(([pattern]) => pattern.test(path));
  if (!found) return path;
  const [pattern, field] = found;
  return field === '$1' ? (pattern.exec(path)?.[1] ?? path) : field;
}
