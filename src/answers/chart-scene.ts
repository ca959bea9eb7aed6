/** Parts of a chart that a text can be about: each wears `data-` and this name, with its id. */
export const CHART_PARTS = ['country', 'contribution', 'topic', 'article'] as const;

/** What a scene beside a chart is about: ids by the kind of part; of a kind that is missing, nothing. */
export type ChartScene = Readonly<Partial<Record<(typeof CHART_PARTS)[number], readonly string[]>>>;
