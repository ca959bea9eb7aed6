import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { statementEmbeddable } from '../../../embed/embeddable.ts';
import { oembed } from '../../../embed/oembed.ts';
import { quotationAnswer } from '../../../embed/quotation-answer.ts';

export function getStaticPaths() {
  return getRecord().statements.map(({ id }) => ({ params: { id } }));
}

/** Beside the fields of the standard `quotation`: its words as an embed of their own, and as they are copied. */
export function GET({ params }: APIContext): Response {
  const record = getRecord();
  const id = String(params.id);
  return Response.json({
    ...oembed(statementEmbeddable(record, id)),
    quotation: quotationAnswer(record, id),
  });
}
