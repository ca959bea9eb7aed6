import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { pastFiles } from '../../../embed/told/past-files.ts';
import { vocabularyOf } from '../../../i18n/vocabulary.ts';

export function getStaticPaths() {
  const record = getRecord();
  return pastFiles(record, vocabularyOf(record.codebook)).map(({ name, text }) => ({
    params: { name },
    props: { text },
  }));
}

/** What map embeds fetch; a shape of our own that may change, with the name of the file. */
export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text);
}
