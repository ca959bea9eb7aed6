import { LEGEND_KEYS } from '../answers/paint.ts';
import { pluralSamples } from '../i18n/plural-samples.ts';
import type { TermGroup } from '../i18n/say.ts';
import { type MessageKey, translate } from '../i18n/translate.ts';
import type { PublicRecord } from '../record/public-record.ts';

/** Strings that a figure fills in, with the names of their values. */
const FILLED: Partial<Record<MessageKey, readonly string[]>> = {
  'map.title': [],
  'map.titleOf': ['contribution'],
  'map.asOf': ['date'],
  'map.asOfNewest': ['newest', 'date'],
  'map.summary': ['date', 'counts'],
  'map.summaryOf': ['date', 'contribution', 'counts'],
  'map.count': ['label', 'count'],
  'membership.leads': [],
  'membership.committed': [],
  'membership.declined': [],
  'mark.sign': [],
  'coverage.state': [],
  'mark.for-now': [],
  'mark.not-own-words': [],
  'inset.north-america': [],
  'inset.east-asia': [],
  'inset.oceania': [],
  'inset.elsewhere': [],
  'edition.asOf': ['date'],
  'edition.asOfNewest': ['newest', 'date'],
  'card.newest': ['date'],
};

/** Strings whose words depend on a count; by form, as `unit.countries|one`. */
const COUNTED = [
  'unit.countries',
  ...LEGEND_KEYS.filter((key) => key !== 'leads').map((key) => `sentence.${key}` as const),
] as const;

/** The groups of the codebook whose labels a figure shows. */
const GROUPS = [
  'headlines',
  'shades',
  'stances',
  'places',
  'missions',
  'contributions',
] as const satisfies readonly TermGroup[];

/** Every word that a figure of the map may show, for a browser: by key, `{…}` left open. */
export function figureWords({ codebook }: PublicRecord): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(FILLED).map(([key, names]) => [key, opened(key as MessageKey, names)]),
    ...COUNTED.flatMap((key) =>
      pluralSamples().map(({ form, count }) => [
        `${key}|${form}`,
        translate(key, { count }).replace(String(count), '{count}'),
      ]),
    ),
    ...GROUPS.flatMap((group) =>
      Object.entries(codebook[group]).map(([code, { label }]) => [`${group}.${code}`, label]),
    ),
  ]);
}

function opened(key: MessageKey, names: readonly string[]): string {
  return translate(key, Object.fromEntries(names.map((name) => [name, `{${name}}`])));
}
