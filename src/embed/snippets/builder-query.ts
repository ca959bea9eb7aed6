/** A state of the map, as the builder's form names it. */
export interface MapState {
  /** A day or `edition-` and one; the live map when empty. */
  when?: string;
  /** `headline`, or a contribution. */
  view?: string;
  focus?: string;
  /** ISO3. */
  highlight?: readonly string[] | undefined;
}

/** The query with which the builder opens on a state of the map, without its `?`. */
export function builderQuery({ when, view, focus, highlight = [] }: MapState): string {
  const chosen = {
    when: when ?? '',
    view: view === 'headline' ? '' : (view ?? ''),
    focus: focus ?? '',
  };
  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''));
  for (const id of highlight) query.append('highlight', id);
  return query.toString();
}
