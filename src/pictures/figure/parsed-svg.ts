import type { Markup, MarkupElement } from '../../markup/element.ts';

const TOKEN = /<(\/?)([\w:]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gu;
const ATTRIBUTE = /\s([\w:-]+)="([^"]*)"/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

interface Open extends MarkupElement {
  attributes: Record<string, string>;
  children: Markup[];
}

/** An SVG that we wrote ourselves, as plain data: no comments, no declarations, every attribute in double quotes. */
export function parsedSvg(svg: string): MarkupElement {
  const outside: Open = { name: '', attributes: {}, children: [] };
  const open = [outside];
  for (const [, closing, name = '', attributes = '', empty, text] of svg.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? outside;
    if (text !== undefined) {
      if (text.trim()) parent.children.push(unescaped(text));
    } else if (closing) open.pop();
    else {
      const element = { name, attributes: attributesIn(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [root] = outside.children;
  if (!root || typeof root === 'string' || open.length !== 1) throw new Error('the SVG is not whole');
  return root;
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name, value = '']) => [name, unescaped(value)]),
  );
}

function unescaped(text: string): string {
  return text.replace(/&(\w+|#39);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}
