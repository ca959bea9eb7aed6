/** Words in quotation marks, without the marks. Places are code units of the text. */
export interface Quotation {
  start: number;
  end: number;
}

/** Opening marks with those that close them; a mark may open in one language and close in another. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”“"',
  '„': '“”"',
  '”': '”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  '"': '"”',
  '『': '』',
  '「': '」',
};

/** Longest quotation, in code units: what is longer is a mark without its other half. */
const LONGEST = 2500;

/** The quotations of a text, paragraph by paragraph; one that is not closed in its paragraph ends with it. */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (let at = 0; at < line.length; at += 1) {
      const closing = PAIRS[line[at] ?? ''];
      if (closing === undefined || !canOpen(line, at)) continue;
      const end = closeOf(line, at, closing);
      if (end === undefined) continue;
      found.push({ start: start + at + 1, end: start + end });
      at = end;
    }
    start += line.length + 1;
  }
  return found;
}

/** An opening mark has no letter before it, and one after it; French sets a space between. */
function canOpen(line: string, at: number): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(line[at - 1] ?? ' ') &&
    /^\s?[\p{L}\p{N}\p{P}]/u.test(line.slice(at + 1, at + 3)) &&
    (line[at] === '«' || /\S/u.test(line[at + 1] ?? ' '))
  );
}

function closeOf(line: string, at: number, closing: string): number | undefined {
  for (let end = at + 1; end < line.length && end - at < LONGEST; end += 1) {
    if (!closing.includes(line[end] ?? '')) continue;
    const isApostrophe = line[end] === '’' && /\p{L}/u.test(line[end + 1] ?? ' ');
    if (!isApostrophe) return end;
  }
  // Speech that goes on in the next paragraph is opened again there.
  return /^[“„«"]/u.test(line.slice(at)) && at === 0 ? line.length : undefined;
}
