/** The part of a DOM node that is read here; a page's scripts are text like any other, and are left out. */
interface TextNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  firstChild: TextNode | null;
  nextSibling: TextNode | null;
  parentNode: TextNode | null;
}

const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'OBJECT',
  'NAV',
  'FORM',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'FIGCAPTION',
  'HEAD',
]);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR IMG'.split(
    ' ',
  ),
);

/** The text of a tree, each block on a line of its own. Walks without recursion: pages may nest as deep as they like. */
export function plainText(root: TextNode): string {
  const lines: string[] = [''];
  const breakLine = () => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const say = (words: string) => {
    lines[lines.length - 1] += words.replace(/\s+/gu, ' ');
  };
  let node: TextNode | null = root;
  while (node) {
    const name = node.nodeName.toUpperCase();
    const isBlock = node.nodeType === 1 && !INLINE.has(name);
    if (node.nodeType === 3) say(node.nodeValue ?? '');
    if (isBlock) breakLine();
    if (node.firstChild && !SILENT.has(name)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node?.nodeType === 1 && !INLINE.has(node.nodeName.toUpperCase())) breakLine();
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  return lines
    .map((line) => line.replace(/ +/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
