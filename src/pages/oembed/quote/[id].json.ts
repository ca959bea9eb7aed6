import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { quoteEmbeddable } from '../../../embed/embeddable.ts';
import { oembed } from '../../../embed/oembed.ts';
import { quoteOf } from '../../../embed/quote.ts';
import { quoteHtml, quoteText } from '../../../embed/snippets/quote-snippet.ts';
import { carriesCoding, carryingWords, type Quoted } from '../../../record/carrying-words.ts';
import { getStatement } from '../../../record/public-record.ts';

export function getStaticPaths() {
  return getRecord().statements.map(({ id }) => ({ params: { id } }));
}

/**
 * Beside the fields of the standard `copied`: the words with all that must go with them, as the buttons beside them copy them.
 * `others`: the same of the statement's further quotations, by their words, because an answer may rest on one of these;
 * `paraphrased`: of the statement as we tell it, where its words do not carry all that it says.
 */
export function GET({ params: { id = '' } }: APIContext): Response {
  const record = getRecord();
  const statement = getStatement(record, id);
  const copiedOf = (words?: Quoted | null) => {
    const quotation = quoteOf(record, statement, words);
    return { text: quoteText(quotation), html: quoteHtml(quotation) };
  };
  const carrying = carryingWords(record, statement.evidence);
  const [first, ...others] = carrying;
  const isPartly =
    first && statement.codings.some((coding) => !carrying.some((piece) => carriesCoding(piece, coding)));
  return Response.json({
    ...oembed(quoteEmbeddable(record, id)),
    copied: copiedOf(),
    ...(isPartly && { paraphrased: copiedOf(null) }),
    ...(others.length > 0 && {
      others: Object.fromEntries(others.map((words) => [words.quote.exact, copiedOf(words)])),
    }),
  });
}
