import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { playScript } from '../../../embed/policy/bundle.ts';
import { pastFiles } from '../../../embed/told/past-files.ts';
import { vocabularyOf } from '../../../i18n/vocabulary.ts';

export async function getStaticPaths() {
  const record = getRecord();
  const files = [...pastFiles(record, vocabularyOf(record.codebook)), await playScript()];
  return files.map(({ name, text }) => ({
    params: { name },
    props: { text },
  }));
}

/** What map embeds fetch, data and the script that plays them; a shape of our own that may change, with the name of the file. */
export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text);
}
