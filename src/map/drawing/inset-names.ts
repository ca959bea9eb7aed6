import type { Frame } from '../earth/frame.ts';

const INSETS = ['north-america', 'east-asia', 'oceania', 'elsewhere'] as const satisfies readonly InsetId[];

type InsetId = Exclude<Frame['id'], 'main'> | 'elsewhere';

/** What stands over the small maps beside the large one, and over the countries that no map shows. */
export type InsetNames = Readonly<Record<InsetId, string>>;

/** The names in the words of `say`. */
export function insetNames(say: (key: `inset.${InsetId}`) => string): InsetNames {
  return Object.fromEntries(INSETS.map((id) => [id, say(`inset.${id}`)])) as Record<InsetId, string>;
}
