import sansCyrillic from 'virtual:fonts/willing-sans-cyrillic.woff2?url';
import sans from 'virtual:fonts/willing-sans-latin.woff2?url';
import serifCyrillic from 'virtual:fonts/willing-serif-cyrillic.woff2?url';
import serif from 'virtual:fonts/willing-serif-latin.woff2?url';
import { LANGUAGE } from '../i18n/locale.ts';

/** The faces with the letters of a language that is not written in Latin ones: without them words would change face in their middle. */
const OWN_LETTERS: Readonly<Record<string, readonly string[]>> = { uk: [serifCyrillic, sansCyrillic] };

const own = OWN_LETTERS[LANGUAGE] ?? [];

/** The faces that every page shows at once: asked for before the style sheet that names them, they come in time. */
export const PRELOADED_FONTS: readonly string[] = [serif, sans, ...own];
