import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadCues } from '../../content/cues.ts';
import { loadExplainers, loadPages } from '../../content/explainer-file.ts';
import { loadContent } from '../../content/load.ts';
import { type Content, createRecord, type PublicRecord } from '../../record/public-record.ts';
import type { Cues } from '../../schema/cues.ts';
import { formatProblems } from '../../schema/problem.ts';
import type { Told } from '../judgement/judged.ts';

/** A content folder as it stands, read anew only after a file of it has changed. */
export interface Now {
  content: Content;
  record: PublicRecord;
  cues: ReadonlyMap<string, Cues>;
  told: readonly Told[];
}

/** @returns a function that throws an Error with every problem of files that cannot be read */
export function contentNow(folder: string): () => Now {
  let stamp = '';
  let now: Now | undefined;
  return () => {
    const found = stampOf(folder);
    if (now && found === stamp) return now;
    const { content, problems } = loadContent(folder);
    const { cues, problems: cueProblems } = loadCues(folder);
    if (!content || problems.length > 0 || cueProblems.length > 0)
      throw new Error(
        `content/ has problems: put them right first\n${formatProblems([...problems, ...cueProblems])}`,
      );
    stamp = found;
    now = { content, record: createRecord(content), cues, told: toldIn(folder) };
    return now;
  };
}

function stampOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => {
      const { mtimeMs, size } = statSync(join(folder, file));
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

function toldIn(folder: string): Told[] {
  return [...loadExplainers(folder).explainers, ...loadPages(folder)].map(({ file, prose }) => ({
    file,
    names: (prose?.tags ?? []).flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((value) => value?.split(/\s+/u) ?? []),
    ),
  }));
}
