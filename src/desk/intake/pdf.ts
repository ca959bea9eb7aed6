import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import type { Read, ReadFields } from './article.ts';
import { dayOf } from './printed-day.ts';

/** The text of a PDF, a line for each of its paragraphs as far as they can be told, and its title if it names one. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ text: string } & Pick<ReadFields, 'title'> & { made: Read | null }> {
  // The library keeps what it is given.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { text } = await extractText(document, { mergePages: false });
  const { info } = await getMeta(document);
  const title = typeof info.Title === 'string' && info.Title.trim() ? info.Title.trim() : null;
  const made = /^D:(\d{4})(\d{2})(\d{2})/u.exec(String(info.CreationDate ?? ''));
  return {
    text: text.map(joined).filter(Boolean).join('\n'),
    title: title === null ? null : { value: title, from: 'the PDF’s own title' },
    made: made
      ? { value: dayOf(Number(made[1]), Number(made[2]), Number(made[3])), from: 'the PDF’s day of making' }
      : null,
  };
}

/** Lines of print joined to running text; a word that was parted at the end of a line is put together. */
function joined(page: string): string {
  return page
    .replace(/(\p{L})[-\u2010\u00ad]\n(\p{Ll})/gu, '$1$2')
    .split(/\n\s*\n|(?<=[.!?»”"])\n(?=[\p{Lu}«“"„])/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
