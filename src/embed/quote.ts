import { speakerRole } from '../formats/web/speaker-role.ts';
import { translatedBy } from '../formats/web/translated-by.ts';
import { formatDated } from '../i18n/dates.ts';
import { isolated } from '../i18n/isolated.ts';
import { LANGUAGE, LOCALE } from '../i18n/locale.ts';
import { quoted, quotedToTheLetter } from '../i18n/quotation-marks.ts';
import { translate } from '../i18n/translate.ts';
import { absolute, statementPath } from '../links.ts';
import { bestEvidence, findWords, type Quoted } from '../record/carrying-words.ts';
import { getSource, type PublicRecord } from '../record/public-record.ts';
import type { Statement } from '../schema/statement.ts';
import { SITE_NAME } from '../site.ts';
import type { Quotation } from './snippets/quote-snippet.ts';

/**
 * What a statement is quoted with: the words that carry it, as they were printed, else our paraphrase, named as one; that too
 * where none are `shown`. All that stands beside them says whose words they are.
 */
export function quoteOf(
  record: PublicRecord,
  statement: Statement,
  shown: Quoted | null | undefined = findWords(record, statement),
): Quotation {
  const words = shown ?? undefined;
  const { id, speaker, said, saidPrecision, summary, evidence } = statement;
  const source = getSource(record, (words ?? bestEvidence(record, evidence))?.source ?? '');
  const notes = ({ quote, language, ...words }: Quoted, ours: (translation: string) => string) => {
    const translated = translatedBy(record, words);
    return [
      ...(quote.translation ? [ours(quote.translation)] : []),
      ...(language === LANGUAGE ? [] : [translate('quote.language', { language: nameOf(language) })]),
      ...(translated ? [translated] : []),
    ];
  };
  const paraphrase = `${translate('statement.paraphrase')}: ${summary}`;
  return {
    verbatim: words !== undefined,
    words: words ? quotedToTheLetter(words.quote.exact, words.language) : paraphrase,
    shown: words ? quoted(words.quote.exact, words.language) : paraphrase,
    language: words && words.language !== LANGUAGE ? words.language : undefined,
    notes: words
      ? notes(words, (translation) => translate('statement.translation', { words: translation }))
      : [translate('quote.paraphrase')],
    notesAway: words
      ? notes(words, (translation) => translate('quote.translation', { words: translation, site: SITE_NAME }))
      : [translate('quote.paraphraseAway', { site: SITE_NAME })],
    speaker: `${isolated(speaker.name)}, ${speakerRole(record, statement)}`,
    date: formatDated(said, saidPrecision),
    publisher: isolated(source.publisher),
    sourceAddress: source.url ?? undefined,
    page: absolute(statementPath(id)),
    site: SITE_NAME,
  };
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(LOCALE, { type: 'language' }).of(language) ?? language;
}
