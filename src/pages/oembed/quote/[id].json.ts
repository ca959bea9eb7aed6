import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { quoteEmbeddable } from '../../../embed/embeddable.ts';
import { oembed } from '../../../embed/oembed.ts';
import { quoteOf } from '../../../embed/quote.ts';
import { quoteHtml, quoteText } from '../../../embed/snippets/quote-snippet.ts';
import { getStatement } from '../../../record/public-record.ts';

export function getStaticPaths() {
  return getRecord().statements.map(({ id }) => ({ params: { id } }));
}

/** Beside the fields of the standard `copied`: the words with all that must go with them, as the buttons beside them copy them. */
export function GET({ params: { id = '' } }: APIContext): Response {
  const record = getRecord();
  const quotation = quoteOf(record, getStatement(record, id));
  const copied = { text: quoteText(quotation), html: quoteHtml(quotation) };
  return Response.json({ ...oembed(quoteEmbeddable(record, id)), copied });
}
