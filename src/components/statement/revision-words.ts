import { contributionName, stanceName } from '../../answers/wording.ts';
import { formatDay } from '../../i18n/day.ts';
import { formatList } from '../../i18n/lists.ts';
import { translate } from '../../i18n/translate.ts';
import { vocabularyOf } from '../../i18n/vocabulary.ts';
import { getPartyName, getSource, type PublicRecord } from '../../record/public-record.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { Coding, Speaker, Statement } from '../../schema/statement.ts';
import { codingDetails } from './coding-details.ts';

/** What a field said before a revision, as words of one line; what was not there says so. */
export function wordsBefore(record: PublicRecord, field: string, value: unknown): string {
  const { codebook } = record;
  if (value === null || (Array.isArray(value) && value.length === 0)) return translate('revision.nothing');
  switch (field) {
    case 'codings':
      return formatList((value as Coding[]).map((coding) => codingWords(record, coding)));
    case 'evidence':
      return formatList((value as Evidence[]).map((piece) => evidenceWords(record, piece)));
    case 'speaker': {
      const { name, role, represents } = value as Speaker;
      return `${name}, ${role} (${getPartyName(record, represents)})`;
    }
    case 'retracted': {
      const { on, why } = value as NonNullable<Statement['retracted']>;
      return translate('statement.retracted', { date: formatDay(on), why });
    }
    case 'country':
    case 'party':
      return getPartyName(record, value as string);
    case 'countries':
    case 'attended':
      return formatList((value as string[]).map((party) => getPartyName(record, party)));
    case 'marked':
      return (value as { as: string }).as;
    case 'said':
    case 'date':
    case 'published':
    case 'until':
      return formatDay(value as string);
    case 'saidPrecision':
    case 'datePrecision':
    case 'publishedPrecision':
    case 'untilPrecision':
      return codebook.precisions[value as keyof typeof codebook.precisions].label;
    case 'publisherKind':
      return codebook.publisherKinds[value as keyof typeof codebook.publisherKinds].label;
    case 'stateControlled':
      return translate(value ? 'revision.yes' : 'revision.no');
    default:
      return String(value);
  }
}

function codingWords({ codebook }: PublicRecord, coding: Coding) {
  const say = vocabularyOf(codebook);
  const details = codingDetails(codebook, coding);
  const words = `${contributionName(say, coding.contribution, coding.place)}: ${stanceName(say, coding.stance, coding.contribution)}`;
  return details ? `${words} (${details})` : words;
}

function evidenceWords(record: PublicRecord, { source, kind, quote, checked }: Evidence): string {
  const { codebook } = record;
  return [
    getSource(record, source).publisher,
    codebook.evidenceKinds[kind].label,
    ...(quote ? [`“${quote.exact}”`] : []),
    ...(quote?.translation ? [translate('statement.translation', { words: quote.translation })] : []),
    codebook.checkedAgainst[checked.against].label,
  ].join(' · ');
}
