import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { isShown } from '../content/explainers.ts';
import { getRecord } from '../content/record.ts';
import { LANGUAGE, ORIGINAL } from '../i18n/locale.ts';
import { openingOf } from './opening.ts';

/** An explainer as the language of the build has it. */
export interface Written {
  id: string;
  title: string;
  question: string;
  /** What it has found, in a sentence: see `openingOf`. */
  opening: string | undefined;
  order: number;
  /** Ids that it had. */
  formerly: readonly string[];
  /** That of its text: `en` where it is not translated, and so read there. */
  language: string;
  /** What its text is rendered from. */
  text: CollectionEntry<'explainers'> | CollectionEntry<'translatedExplainers'>;
}

/** All explainers in their order. */
export async function writtenExplainers(): Promise<Written[]> {
  const english = await getCollection('explainers', ({ data }) => isShown(data.draft));
  const written = await Promise.all(english.map(writtenIn));
  return written.sort((a, b) => a.order - b.order);
}

async function writtenIn(entry: CollectionEntry<'explainers'>): Promise<Written> {
  const { id, data } = entry;
  const own =
    LANGUAGE === ORIGINAL
      ? undefined
      : await getEntry('translatedExplainers', `${LANGUAGE}/explainers/${id}`);
  const opening = openingOf(getRecord(), (own ?? entry).body);
  if (!own) return { id, ...data, opening, language: ORIGINAL, text: entry };
  const { title, question } = own.data;
  return { id, ...data, title, question, opening, language: LANGUAGE, text: own };
}
