import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { quoteOf } from '../../../embed/quote.ts';
import { quoteHtml, quoteText } from '../../../embed/snippets/quote-snippet.ts';
import { getStatement } from '../../../record/public-record.ts';

export function getStaticPaths() {
  return getRecord().statements.map(({ id }) => ({ params: { id } }));
}

/** The words of a statement with all that must go with them, as the button beside them copies them. */
export function GET({ params: { id = '' } }: APIContext): Response {
  const record = getRecord();
  const quotation = quoteOf(record, getStatement(record, id));
  return Response.json({ text: quoteText(quotation), html: quoteHtml(quotation) });
}
