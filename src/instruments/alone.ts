import { LOCALE } from '../i18n/locale.ts';
import type { InstrumentName } from './names.ts';

/** Those whose description ends with a sentence that leads to the table below them. */
const LEADING: ReadonlySet<InstrumentName> = new Set([
  'ages',
  'conditions',
  'lists',
  'members',
  'movers',
  'numbers',
  'plan',
]);

const DESCRIPTION = /(<desc\b[^>]*>)([^<]*)/gu;

/** A chart where no table stands below it, in other people's pages and in files: its description leads to none. */
export function alone(chart: string, name: InstrumentName): string {
  if (!LEADING.has(name)) return chart;
  return chart.replace(DESCRIPTION, (_, tag: string, text: string) => tag + withoutLastSentence(text));
}

function withoutLastSentence(text: string): string {
  const sentences = [...new Intl.Segmenter(LOCALE, { granularity: 'sentence' }).segment(text)];
  return sentences
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('')
    .trim();
}
