import { attributes, escapeXml } from '../../markup/escape.ts';

export interface TextPlace {
  x: number;
  y: number;
  size: number;
  fill: string;
  weight?: 400 | 600 | 700;
  /** Whether the text ends at `x`. */
  end?: boolean;
}

/** One line of text at a point. */
export function textAt(text: string, { x, y, size, fill, weight = 400, end = false }: TextPlace): string {
  const anchor = end ? 'end' : null;
  return `<text${attributes({ x, y, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor })}>${escapeXml(text)}</text>`;
}
