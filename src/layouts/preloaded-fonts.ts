import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2?url';
import serifBoldCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import serifBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import serifExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?url';
import serifBoldExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';
import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansExtended from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { LANGUAGE } from '../i18n/locale.ts';

/** The faces with the letters of a language that Latin ones lack: without them words would change face in their middle. */
const OWN_LETTERS: Readonly<Record<string, readonly string[]>> = {
  uk: [serifBoldCyrillic, serifCyrillic, sansCyrillic],
  pl: [serifBoldExtended, serifExtended, sansExtended],
};

const own = OWN_LETTERS[LANGUAGE] ?? [];

/** The faces that every page shows at once: asked for before the style sheet that names them, they come in time. */
export const PRELOADED_FONTS: readonly string[] = [serifBold, serif, sans, ...own];
