import { basename } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { folderFiles } from '../folder-files.ts';

const translated = new Map<string, readonly string[]>();

/** The ids of the explainers that are written in a language beside English: the others are read in English. */
export function translatedExplainers(language: string): readonly string[] {
  const known = translated.get(language) ?? readIds(language);
  translated.set(language, known);
  return known;
}

function readIds(language: string): readonly string[] {
  const { files } = folderFiles(contentFolder(), `translations/${language}/explainers`, '.mdx');
  return files.map((file) => basename(file, '.mdx'));
}
