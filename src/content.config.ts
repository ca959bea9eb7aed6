import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './content/content-folder.ts';
import { explainerSchema } from './schema/explainer.ts';

const explainers = defineCollection({
  loader: glob({ pattern: '*.mdx', base: `${contentFolder()}/explainers` }),
  schema: explainerSchema,
});

const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: `${contentFolder()}/pages` }),
});

export const collections = { explainers, pages };
