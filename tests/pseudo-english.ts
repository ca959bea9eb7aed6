/** What stands in plain English in a text of the pseudo-language, where each vowel of ours has an accent. */
import { getRecord } from '../src/content/record.ts';
import { quoted } from '../src/i18n/quotation-marks.ts';
import { SITE_NAME } from '../src/site.ts';

const MONTHS =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/gu;

/** A word with a vowel; not a part of an id, a path or an address. */
const WORD = /(?<![\p{L}\p{N}\-/.@])[A-Za-z][a-z’']*[aeiou][A-Za-z’']*(?![\p{L}\p{N}/@])/gu;

/** Units and conjunctions that `Intl` writes in the language of its locale. */
const BY_INTL: ReadonlySet<string> = new Set(['day', 'days', 'month', 'months', 'year', 'years', 'and']);

const record = getRecord();
const speakers = [...record.statements, ...record.figures, ...record.lists].map(({ speaker }) => speaker);

/** Names, titles and words of others, the longest first: whoever translates leaves them as they are. */
const others = [
  SITE_NAME,
  'Who’s Willing',
  ...speakers.map(({ name }) => name),
  ...record.figures.map(({ speaker }) => speaker.short),
  ...record.statements.flatMap(({ evidence }) =>
    evidence.flatMap(({ quote, language }) => [
      quote?.exact ?? '',
      quote?.translation ?? '',
      // As it is printed: what it quotes itself has the inner marks of its language.
      quoted(quote?.exact ?? '', language).slice(1, -1),
    ]),
  ),
  ...record.sources.flatMap(({ publisher, title, id, url }) => [publisher, title ?? '', id, url ?? '']),
  ...record.reports.flatMap(({ publisher, title }) => [publisher ?? '', title ?? '']),
  ...record.offices.flatMap(({ holder, besides = [] }) => [holder, ...besides]),
]
  .flatMap((text) => [text, text.replaceAll("'", '’')])
  .filter((text) => text.length > 1)
  .toSorted((a, b) => b.length - a.length);

/** The words that are ours and not translated. */
export function plainEnglish(text: string): string[] {
  let left = text.replaceAll(/[\u2066-\u2069]/gu, '');
  for (const known of others) if (left.includes(known)) left = left.replaceAll(known, ' ');
  return (left.replaceAll(MONTHS, ' ').match(WORD) ?? []).filter((word) => !BY_INTL.has(word));
}
