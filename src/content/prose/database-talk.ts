/**
 * How a database speaks of itself. An explainer says who said what; how that is kept and shown is told under `/method/`.
 * "On record" and "for the record" are ordinary English.
 */
const DATABASE_TALK =
  /\b(?:(?:this|the|our) (?:record|data(?:base|set)?|archive) (?:reads?|shows?|holds?|has|have|says?|knows?|keeps?|counts?|lists?|files?|treats?|takes?)|in (?:this|our) (?:record|data(?:base|set)?)|our (?:data|records?|database|dataset|codebook|coding)|under the heading|(?:is|are|was|were|been|counts?) (?:coded|classified|categori[sz]ed|filed|tagged|labelled) (?:as|under|here)|(?:on|in) (?:this|our) (?:map|chart)|(?:is|are|was|were) (?:shown|kept|marked|set) (?:so )?here|(?:kept|counted|marked) here|counts? here as|the statements kept|has (?:had )?(?:one|a) name here|codings?|codebook|data ?point)\b/giu;

/** What of such talk stands in a text, in its order. */
export function databaseTalk(text: string): string[] {
  return text.replace(/\s+/gu, ' ').match(DATABASE_TALK) ?? [];
}
