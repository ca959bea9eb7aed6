import { defineCollection } from 'astro:content';
import { basename } from 'node:path';
import { glob } from 'astro/loaders';
import { contentFolder } from './content/content-folder.ts';
import { LANGUAGE, ORIGINAL } from './i18n/locale.ts';
import { explainerSchema, translatedExplainerSchema } from './schema/explainer.ts';

const explainers = defineCollection({
  loader: glob({ pattern: '*.mdx', base: `${contentFolder()}/explainers` }),
  schema: explainerSchema,
});

/** Prose in the language of the build, by the names of the English files: explainers, and the page of the method. */
const translated = defineCollection({
  loader:
    LANGUAGE === ORIGINAL
      ? async () => []
      : glob({
          pattern: '{explainers,pages}/*.mdx',
          base: `${contentFolder()}/translations/${LANGUAGE}`,
          generateId: ({ entry }) => basename(entry, '.mdx'),
        }),
  schema: translatedExplainerSchema,
});

export const collections = { explainers, translated };
