import { carriesCoding, carryingWords, type Quoted } from '../record/carrying-words.ts';
import { getStatement, type PublicRecord } from '../record/public-record.ts';
import { statementEmbeddable } from './embeddable.ts';
import { quoteOf } from './quote.ts';
import { quoteHtml, quoteText } from './snippets/quote-snippet.ts';

/**
 * The member `quotation` of a statement's oEmbed answer, beside the fields of the standard. `description` and `height` (CSS pixels, as
 * there) are those of the quotation's own embed; all else of it is as in the answer. `copied`: the words with all that must go with
 * them, as the buttons beside them copy them. `others`: the same of the statement's further quotations, by their words, because an
 * answer may rest on one of these. `paraphrased`: of the statement as we tell it, where its words do not carry all that it says.
 */
export function quotationAnswer(record: PublicRecord, id: string) {
  const statement = getStatement(record, id);
  const { finding, height } = statementEmbeddable(record, id);
  const { shown, notesAway, speaker, date, publisher } = quoteOf(record, statement);
  const copiedOf = (words?: Quoted | null) => {
    const quotation = quoteOf(record, statement, words);
    return { text: quoteText(quotation), html: quoteHtml(quotation) };
  };
  const carrying = carryingWords(record, statement.evidence);
  const [first, ...others] = carrying;
  const isPartly =
    first && statement.codings.some((coding) => !carrying.some((piece) => carriesCoding(piece, coding)));
  return {
    description: statement.retracted
      ? finding
      : [shown, ...notesAway, `${speaker}, ${date} (${publisher})`].join(' · '),
    height,
    copied: copiedOf(),
    ...(isPartly && { paraphrased: copiedOf(null) }),
    ...(others.length > 0 && {
      others: Object.fromEntries(others.map((words) => [words.quote.exact, copiedOf(words)])),
    }),
  };
}
