/** Stands, in what is handed on of an answer, for sentences that are on the page already: with all countries on one page none is written twice. */
export const TOLD_HERE = '{told}';
