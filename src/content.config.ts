import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './content/content-folder.ts';
import { LANGUAGE, ORIGINAL } from './i18n/locale.ts';
import { explainerSchema } from './schema/explainer.ts';
import { translatedExplainerSchema, translatedPageSchema } from './schema/translation.ts';

const explainers = defineCollection({
  loader: glob({ pattern: '*.mdx', base: `${contentFolder()}/explainers` }),
  schema: explainerSchema,
});

const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: `${contentFolder()}/pages` }),
});

// In the language of the build, by the names of the English files.
const translatedExplainers = defineCollection({
  loader: translated('explainers'),
  schema: translatedExplainerSchema,
});

const translatedPages = defineCollection({ loader: translated('pages'), schema: translatedPageSchema });

/** Nothing in English: the loader would say of an empty folder that something is wrong. */
function translated(folder: string) {
  const base = `${contentFolder()}/translations/${LANGUAGE}/${folder}`;
  return LANGUAGE === ORIGINAL ? async () => [] : glob({ pattern: '*.mdx', base });
}

export const collections = { explainers, pages, translatedExplainers, translatedPages };
