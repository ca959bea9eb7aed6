import type { Edition } from '../schema/edition.ts';

/**
 * The text of `editions.yaml` with one more edition at its end, or with a new digest where one of that day stands:
 * an edition may be made anew until its day is over. Everything else stays to the letter.
 */
export function addEdition(text: string, { on, digest, rules, sealed }: Edition): string {
  // In quotes: a digest of digits alone, or with one e, would be read as a number.
  const seal = sealed ? `  sealed: { lines: ${sealed.lines}, digest: "${sealed.digest}" }\n` : '';
  const version = rules ? `  rules: ${rules}\n` : '';
  const entry = `- on: ${on}\n  digest: "${digest}"\n${version}${seal}`;
  const same = new RegExp(`^- on: ${on}\\n(?: .*\\n)*`, 'mu');
  return same.test(text) ? text.replace(same, entry) : `${text.replace(/^\[\]\n/mu, '')}${entry}`;
}
