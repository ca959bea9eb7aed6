/** A line for the Content-Security-Policy of a page that embeds, and what it is for. */
export interface PolicyLine {
  directive: string;
  form: 'frame' | 'element' | 'picture';
}

/** What a strict page must allow, by the form in which it embeds; `origin` is ours. */
export function policyLines(origin: string): PolicyLine[] {
  return [
    { directive: `frame-src ${origin}`, form: 'frame' },
    { directive: `script-src ${origin}`, form: 'element' },
    { directive: `img-src ${origin}`, form: 'picture' },
  ];
}
