import { decode } from '../intake/decoding.ts';
import { articleTexts } from '../intake/partial-text.ts';
import { takeIn } from '../intake/take-in.ts';
import type { TakenIn } from './answers.ts';
import type { DeskFolders } from './desk-folders.ts';
import { sittingOf } from './taken.ts';

/** Takes a file in; `apart`: each of the articles in it for itself. What is on the desk already is not taken in again. */
export async function takeFileIn(
  folders: DeskFolders,
  file: string,
  bytes: Uint8Array,
  apart: boolean,
): Promise<TakenIn> {
  const parts = partsOf(bytes);
  if (apart && parts.length > 1) {
    const taken = await Promise.all(
      parts.map((text, index) => takeFileIn(folders, `${file} (${index + 1})`, Buffer.from(text), false)),
    );
    return {
      ids: taken.flatMap(({ ids }) => ids),
      refused: taken.flatMap(({ refused }) => refused),
      parts: 1,
    };
  }
  const { sittings, today, readArticles } = folders;
  const intake = await takeIn(file, bytes);
  if ('refused' in intake) return { ids: [], refused: [{ file, why: intake.refused }], parts: parts.length };
  const { record, cues } = folders.now();
  const others = sittings.all();
  const again = others.find(({ digest }) => digest !== null && digest === intake.article.digest);
  if (again) return { ids: [again.id], refused: [], parts: 1 };
  const own = sittingOf(intake.article, {
    record,
    cues,
    texts: new Map([
      ...(readArticles() ?? []),
      ...others.map(({ file: name, text }) => [name, text] as const),
    ]),
    taken: new Set(others.map(({ id }) => id)),
    today: today(),
  });
  sittings.keep(own);
  return { ids: [own.id], refused: [], parts: 1 };
}

function partsOf(bytes: Uint8Array): string[] {
  const text = decode(bytes).text.replace(/\r\n?/gu, '\n');
  return /^\s*<|^%PDF/u.test(text) ? [text] : articleTexts(text);
}
