/**
 * The charts of the site that can stand in another page, by the names in their addresses, which are for ever. Beside
 * them `numbers`, which has an address of its own.
 */
export const EMBEDDED_INSTRUMENTS = [
  'ladder',
  'plan',
  'conditions',
  'movers',
  'ages',
  'lists',
  'members',
  'claims',
  'timeline',
  'territory',
  'history-usa',
] as const;

/** Those that there is a picture of to print or to post. */
export const INSTRUMENTS = [...EMBEDDED_INSTRUMENTS, 'numbers'] as const;

export type EmbeddedInstrument = (typeof EMBEDDED_INSTRUMENTS)[number];
export type InstrumentName = (typeof INSTRUMENTS)[number];

/** The explainers that charts stand in, by their ids. */
export const EXPLAINED = {
  plan: 'how-the-plan-would-work',
  conditions: 'conditions',
  movers: 'who-changed-their-mind',
  ages: 'is-it-still-so',
  lists: 'counting-the-coalition',
  members: 'what-is-the-coalition',
  claims: 'one-summit-five-newsrooms',
  'history-usa': 'what-the-united-states-offered',
} as const satisfies Partial<Record<EmbeddedInstrument, string>>;

/** The charts that are the small pictures of explainers; that of the others is their map: without words a timeline is a line. */
const PICTURED: Partial<Record<EmbeddedInstrument, string | undefined>> = {
  ...EXPLAINED,
  members: undefined,
};

/** Those whose page, pasted as a link, becomes the chart: the pages of the others answer for something else. */
export const PASTED: ReadonlySet<EmbeddedInstrument> = new Set([
  ...(Object.keys(EXPLAINED) as EmbeddedInstrument[]),
  'timeline',
]);

/** The chart that stands for an explainer, if one does. */
export function findInstrumentOf(explainer: string): EmbeddedInstrument | undefined {
  return named(EXPLAINED, explainer);
}

/** The chart that is the small picture of an explainer, if one is. */
export function findPictureOf(explainer: string): EmbeddedInstrument | undefined {
  return named(PICTURED, explainer);
}

function named(
  explained: Partial<Record<EmbeddedInstrument, string | undefined>>,
  explainer: string,
): EmbeddedInstrument | undefined {
  return EMBEDDED_INSTRUMENTS.find((name) => explained[name] === explainer);
}
