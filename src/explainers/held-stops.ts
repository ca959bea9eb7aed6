const BEFORE_A_STOP = /(<button\b[^>]*\bclass="cite"[^>]*>[^<]*<\/button>)([.,;:!?)…”’»]+)/gu;

/**
 * The HTML of a text, where the stop or bracket after the number of a source stays on the line of the number: a line may
 * break on both sides of a button, whatever stands there.
 */
export function holdStops(html: string): string {
  return html.replace(BEFORE_A_STOP, '<span class="held">$1$2</span>');
}
