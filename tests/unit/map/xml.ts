/**
 * Refuses text that is not well-formed XML: tags that do not match, attributes twice or unquoted, bare "&" and "<",
 * characters outside XML 1.0, an id twice. Knows what the map writes: no comments, CDATA or processing instructions.
 */
export function assertWellFormed(markup: string): void {
  const open: string[] = [];
  const ids = new Set<string>();
  let rest = markup;
  while (rest) {
    const [text = ''] = rest.match(/^[^<]*/) ?? [];
    assertText(text);
    rest = rest.slice(text.length);
    if (!rest) break;
    const tag = rest.match(/^<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/);
    if (!tag) throw new Error(`no tag: ${rest.slice(0, 80)}`);
    const [whole, closes, name = '', attributes = '', empty] = tag;
    rest = rest.slice(whole.length);
    if (closes && open.pop() !== name) throw new Error(`</${name}> closes another tag`);
    const names = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => {
      assertText(value);
      if (key === 'id' && ids.has(value)) throw new Error(`id ${value} twice`);
      if (key === 'id') ids.add(value);
      return key;
    });
    if (new Set(names).size < names.length) throw new Error(`an attribute twice: ${whole}`);
    if (!closes && !empty) open.push(name);
  }
  if (open.length > 0) throw new Error(`not closed: ${open}`);
}

function assertText(text: string): void {
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`a bare "&": ${text}`);
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text))
    throw new Error('not a character of XML');
}
