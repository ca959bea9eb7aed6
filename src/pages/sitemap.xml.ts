import { getCollection } from 'astro:content';
import { getRecord } from '../content/record.ts';
import { recordPages } from '../formats/record-pages.ts';
import { sitemap } from '../formats/sitemap.ts';
import { absolute, explainerPath } from '../site.ts';

export async function GET(): Promise<Response> {
  const explainers = await getCollection('explainers');
  const pages = explainers.map(({ id }) => ({ address: absolute(explainerPath(id)) }));
  return new Response(sitemap([...recordPages(getRecord()), ...pages]), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
