import { join } from 'node:path';
import { textDigest } from '../../evidence/text-digest.ts';
import type { Day } from '../../schema/day.ts';
import type { Kept } from '../judgement/planned.ts';
import type { Sitting } from '../judgement/sitting.ts';
import type { Check } from '../writing/reviewed.ts';
import { contentNow, type Now } from './content-now.ts';
import { type Sittings, sittingsIn } from './sittings.ts';

/** Where the desk reads and writes, and what it asks of the world around it. */
export interface DeskSettings {
  content: string;
  /** For what is on the desk and for skeletons of explainers; outside of `content`. */
  drafts: string;
  /** Where the texts of articles are kept, so that quotations can be looked for again; outside of the project. */
  articles: string;
  check: Check;
  today: () => Day;
  /** The texts of the folder of articles, by the names of their files; undefined where there is no such folder. */
  readArticles: () => ReadonlyMap<string, string> | undefined;
}

/** The folders of a desk: its settings, the content as it stands, and what is on the desk. */
export interface DeskFolders extends DeskSettings {
  now: () => Now;
  sittings: Sittings;
  /** Of the last write, so that it can be undone. */
  journal: string;
}

export function deskFolders(settings: DeskSettings): DeskFolders {
  const desk = join(settings.drafts, 'desk');
  return {
    ...settings,
    now: contentNow(settings.content),
    sittings: sittingsIn(desk),
    journal: join(desk, '.last-write'),
  };
}

/** A text is kept where there is a place for it: under the name that it has there, else under that of its source. */
export function keptOf({ readArticles }: DeskFolders, { digest }: Sitting): Kept {
  const texts = readArticles();
  if (!texts || digest === null) return { article: null, digest: null };
  const there = [...texts].find(([, text]) => textDigest(text) === digest);
  return { article: there?.[0] ?? null, digest };
}
