import { LOCALE } from './locale.ts';

/** A plural category (CLDR) and the smallest number that has it. */
export interface PluralSample {
  form: Intl.LDMLPluralRule;
  count: number;
}

const found = new Map<string, readonly PluralSample[]>();

/** Each plural category that whole numbers from `from` on have in a language, once; the first is that of `from`. */
export function pluralSamples(from = 1, locale = LOCALE): [PluralSample, ...PluralSample[]] {
  const name = `${from} ${locale}`;
  const samples = found.get(name) ?? findSamples(from, locale);
  found.set(name, samples);
  return [...samples] as [PluralSample, ...PluralSample[]];
}

function findSamples(from: number, locale: string): PluralSample[] {
  const rules = new Intl.PluralRules(locale);
  const samples = new Map<Intl.LDMLPluralRule, number>();
  // Categories return after a hundred at the latest; French and its kin have one more from a million on.
  for (let count = from; count < from + 200; count += 1) {
    const form = rules.select(count);
    if (!samples.has(form)) samples.set(form, count);
  }
  return [...samples].map(([form, count]) => ({ form, count }));
}
