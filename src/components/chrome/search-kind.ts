/** What can be found, in the order of results. A page says its kind in `data-pagefind-filter`. */
export const SEARCH_KINDS = ['explainer', 'country', 'statement', 'source'] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];
