/** Stands before the words that a page is found by and does not show: what an excerpt has from there on is not of its text. */
export const KEPT_WORDS = '‖';
