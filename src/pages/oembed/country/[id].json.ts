import type { APIContext } from 'astro';
import { getAnswer } from '../../../answers/answer.ts';
import { handedOn } from '../../../answers/handed-on.ts';
import { getRecord } from '../../../content/record.ts';
import { countryEmbeddable } from '../../../embed/embeddable.ts';
import { oembed } from '../../../embed/oembed.ts';
import { vocabularyOf } from '../../../i18n/vocabulary.ts';

export function getStaticPaths() {
  return getRecord().countries.map(({ id }) => ({ params: { id } }));
}

/** Beside the fields of the standard `said`: what is handed on of the country's answer, as its page does. */
export function GET({ params }: APIContext): Response {
  const record = getRecord();
  const id = String(params.id);
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  const answer = getAnswer(record, id, 'headline', clock);
  const said = handedOn(vocabularyOf(record.codebook), record, answer, clock);
  return Response.json({ ...oembed(countryEmbeddable(record, id)), said });
}
