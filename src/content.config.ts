import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './content/content-folder.ts';
import { explainerSchema } from './schema/explainer.ts';
import { translatedExplainerSchema, translatedPageSchema } from './schema/translation.ts';

const explainers = defineCollection({
  loader: glob({ pattern: '*.mdx', base: `${contentFolder()}/explainers` }),
  schema: explainerSchema,
});

const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: `${contentFolder()}/pages` }),
});

// All languages, by `de/explainers/…`, whichever is built: Astro keeps one list of what can be rendered, in a folder that
// builds which run at once share.
const base = `${contentFolder()}/translations`;
const translatedExplainers = defineCollection({
  loader: glob({ pattern: '*/explainers/*.mdx', base }),
  schema: translatedExplainerSchema,
});
const translatedPages = defineCollection({
  loader: glob({ pattern: '*/pages/*.mdx', base }),
  schema: translatedPageSchema,
});

export const collections = { explainers, pages, translatedExplainers, translatedPages };
