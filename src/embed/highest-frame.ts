/** The highest frame that WordPress allows on a page, in CSS pixels: whatever asks for more is cut to this. */
export const HIGHEST_FRAME = 1000;
