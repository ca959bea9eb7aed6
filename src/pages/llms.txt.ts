import { getCollection } from 'astro:content';
import { dataFiles } from '../components/data/data-files.ts';
import { isShown } from '../content/explainers.ts';
import { getRecord } from '../content/record.ts';
import { llmsTxt } from '../formats/web/llms-txt.ts';
import { explainerPath } from '../links.ts';

export async function GET(): Promise<Response> {
  const collection = await getCollection('explainers', ({ data }) => isShown(data.draft));
  const explainers = collection
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ name: data.title, path: explainerPath(id), about: data.question }));
  return new Response(llmsTxt(getRecord(), { explainers, files: dataFiles() }));
}
