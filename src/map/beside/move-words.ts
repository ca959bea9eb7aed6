import type { Answer } from '../../answers/answer.ts';
import { shownFor } from '../../answers/words.ts';
import { LANGUAGE } from '../../i18n/locale.ts';
import { quoted } from '../../i18n/quotation-marks.ts';
import type { Say } from '../../i18n/say.ts';
import { element, type Markup } from '../../markup/element.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Statement } from '../../schema/statement.ts';

/**
 * The words that carry an answer, with their translation, else our paraphrase; nothing where it rests on none. Of an answer
 * that a statement brought about, `by`, that statement's. In one line, so that a row is copied as one.
 */
export function moveWords(
  record: Pick<PublicRecord, 'sourcesById'>,
  say: Say,
  answer: Answer,
  by?: Statement,
): Markup[] {
  const statements = answer.statements.filter(({ id }) => id === by?.id);
  const told = statements.length > 0 ? { ...answer, statements } : answer;
  return shownFor(record, told).flatMap(({ statement, words }) => {
    const quote = words?.quote;
    if (!quote)
      return [
        ' ',
        element('span', { class: 'paraphrase' }, `${say('statement.paraphrase')}: ${statement.summary}`),
      ];
    return [
      ' ',
      element(
        'span',
        { class: 'said', lang: words.language ?? null, dir: 'auto', translate: 'no' },
        quoted(quote.exact, words.language ?? LANGUAGE),
      ),
      ...(quote.translation
        ? [
            ' ',
            element('span', { class: 'quiet' }, say('statement.translation', { words: quote.translation })),
          ]
        : []),
    ];
  });
}
