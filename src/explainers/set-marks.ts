const MARK = String.raw`<button\b[^>]*\bclass="cite"[^>]*>[^<]*<\/button>`;
const MARKS = String.raw`(?:\s*${MARK})+`;
const AT_A_STOP = new RegExp(`(${MARKS})([.,;:!?)…”’»]*)(${MARKS})?`, 'gu');
const EACH = new RegExp(MARK, 'gu');
const NO_BREAK = '\u00A0';

/**
 * The HTML of a text, where the numbers of sources follow the stop or bracket at which they stand, as a printer sets them,
 * and are on its line: who writes a citation does not know what follows it. A number that would stand there twice, for a
 * quotation and for its sentence, stands there once.
 */
export function setMarks(html: string): string {
  return html.replace(AT_A_STOP, (_, before: string, stop: string, after = '') => {
    const marks = new Set(`${before}${after}`.match(EACH));
    return `${stop}${NO_BREAK}${[...marks].join('')}`;
  });
}
