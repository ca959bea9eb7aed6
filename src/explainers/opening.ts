import type { ClaimsCounted } from '../answers/claim-rows.ts';
import type { Way } from '../answers/movers.ts';
import { getClaims } from '../content/record.ts';
import { formatDated } from '../i18n/dates.ts';
import { formatDay } from '../i18n/day.ts';
import { formatList, sortedByName } from '../i18n/lists.ts';
import { LOCALE } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { translate } from '../i18n/translate.ts';
import { getFigure, type PublicRecord } from '../record/public-record.ts';
import { claimsCount } from './claims-count.ts';
import { datedOf } from './dated.ts';
import { type Held, holding } from './holding.ts';
import { movedNames } from './moved-names.ts';

const SUMMARY = /<Summary>([\s\S]*?)<\/Summary>/u;
const WRAPPED = /<\/?Awaits\b[^>]*>/gu;
const NOTES = /\s*<Cite\b[^>]*\/>/gu;
const TAG = /<(When|Figure|Count|Countries|ClaimsCount|MovedNames)\b([^>]*?)\/>/gu;
const ATTRIBUTE = /(\w+)="([^"]*)"/gu;
const LINK = /\[([^\]]*)\]\([^)]*\)/gu;
/** Characters; a shorter sentence, such as “No.”, says little where nobody sees the question. */
const LEAST = 40;

/**
 * What an explainer has found, where it is told of elsewhere: the first sentence of its summary in plain words, and the next
 * where that one is very short. Undefined where there is a tag of which only its page knows the words.
 */
export function openingOf(record: PublicRecord, body: string | undefined): string | undefined {
  const [, summary] = SUMMARY.exec(body ?? '') ?? [];
  if (!summary) return undefined;
  const plain = summary
    .replace(NOTES, '')
    .replace(WRAPPED, '')
    .replace(LINK, '$1')
    .replace(TAG, (_, name: string, attributes: string) => wordsOf(record, name, attributesOf(attributes)))
    .replace(/\s+/gu, ' ')
    .trim();
  const sentences = new Intl.Segmenter(LOCALE, { granularity: 'sentence' }).segment(plain);
  let text = '';
  for (const { segment } of sentences) if (text.length < LEAST) text += segment;
  text = text.trim();
  return text && !/[<{]/u.test(text) ? text : undefined;
}

function attributesOf(text: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]));
}

/** The words that the tag of this name shows on the page. */
function wordsOf(record: PublicRecord, name: string, given: ReturnType<typeof attributesOf>): string {
  const { of = '', form, asOf, headline, soldiers, marked, way } = given;
  const held = {
    headline: headline as Held['headline'],
    soldiers: soldiers as Held['soldiers'],
    marked,
  };
  switch (name) {
    case 'When': {
      const { day, precision } = datedOf(record, of);
      return form === 'month' ? formatDay(day, 'month') : formatDated(day, precision);
    }
    case 'Figure': {
      const { value, qualifier } = getFigure(record, of);
      return translate(`qualifier.${qualifier}`, { value: formatNumber(value) });
    }
    case 'Count':
      return translate(form === 'number' ? 'verdict.number' : 'unit.countriesInText', {
        count: holding(record, held, asOf).length,
      });
    case 'ClaimsCount':
      return claimsCount(getClaims(), of as ClaimsCounted);
    case 'MovedNames':
      return movedNames(record, way as Way);
    default: {
      const countries = sortedByName(holding(record, held, asOf), (country) => country.name);
      return formatList(countries.map(({ inText, name: own }) => inText ?? own)) || translate('words.nobody');
    }
  }
}
