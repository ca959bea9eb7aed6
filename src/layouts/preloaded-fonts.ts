import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sansBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import serifBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';

/** The faces that every page shows at once: asked for before the style sheet that names them, they come in time. */
export const PRELOADED_FONTS: readonly string[] = [serifBold, serif, sans, sansBold];

/** That of headings alone: for a page whose picture should not wait until its style sheet has shared the line with all of them. */
export const HEADING_FONT: readonly string[] = [serifBold];
