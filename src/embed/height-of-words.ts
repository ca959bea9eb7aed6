import { textWidth, wrapText } from '../charts/parts/text-width.ts';
import { EMBED_WIDTH } from './snippets/frame-snippet.ts';

/** Size and height of a line, the width that its container takes from it, and the room around it. In CSS pixels. */
interface Setting {
  size: number;
  line: number;
  inset: number;
  around: number;
  /** How much the type of readers' systems is wider than that of the table, where it is not 1.09. */
  wider?: number;
  bold?: boolean;
  /** Its words have no spaces: lines break between any two letters. */
  anywhere?: boolean;
}

/** What the style sheets of the embeds of words say (`embed.css`, `embed-words.css`), by what a block is. */
const SETTINGS = {
  h1: { size: 18, line: 22.5, inset: 0, around: 0, bold: true },
  headline: { size: 16, line: 22.4, inset: 38, around: 4, bold: true },
  words: { size: 18, line: 24.3, inset: 13, around: 0 },
  translation: { size: 15, line: 20.25, inset: 13, around: 0, wider: 1.04 },
  large: { size: 28, line: 35, inset: 0, around: 8, wider: 1.03 },
  ideographs: { size: 28, line: 35, inset: 0, around: 8, wider: 1.03, anywhere: true },
  note: { size: 16, line: 22.4, inset: 0, around: 4 },
  copy: { size: 14, line: 34, inset: 0, around: 8 },
  p: { size: 14, line: 19.6, inset: 0, around: 4, wider: 1.1 },
  li: { size: 14, line: 19.6, inset: 50, around: 0 },
  name: { size: 14, line: 19.6, inset: 454, around: 2 },
  fact: { size: 14, line: 19.6, inset: 136, around: 2 },
  foot: { size: 12, line: 15.6, inset: 0, around: 0 },
} satisfies Record<string, Setting>;

/** What stands around lists, articles and the foot, by the tag that ends them. */
const AROUND: Readonly<Record<string, number>> = { ul: 20, article: 8, blockquote: 8, dl: 4, footer: 15 };

const CHART = /<div class="chart"[\s\S]*?<\/div>\s*<\/div>/u;
const DRAWING = /data-layout="(\w+)">\s*<svg class="chart-picture" viewBox="0 0 (\d+) (\d+)"/gu;
/** What no eye sees, or a phone alone shows. */
const UNSEEN = /<(h1|p) class="(?:visually-hidden|on-narrow[^"]*)"[\s\S]*?<\/\1>/gu;
/** The most that embed-drawing.css gives the narrow drawing. */
const NARROW_MOST = 320;
/** A quotation whose marks stand on it and not on its paragraph. */
const QUOTED = /<blockquote([^>]*translate="no"[^>]*)><p>/gu;
const PADDING = 10;
const SPARE = 6;

/** A row of facts is a `div` without attributes; others are around blocks. */
const BLOCK = /<(h1|p|li|div(?=>))\b([^>]*)>(.*?)<\/\1>|<\/(ul|article|blockquote|dl|footer)>/gsu;

/**
 * About how high an embed of words is at the width of a pasted link, in whole CSS pixels, from its finished page: its
 * lines by the widths of letters. On the generous side; a browser test opens every page.
 */
export function heightOfWords(html: string): number {
  const [main = ''] = /<main\b.*<\/main>/su.exec(html) ?? [];
  const [body = '', foot = ''] = main
    .replace(CHART, '')
    .replace(UNSEEN, '')
    .replace(QUOTED, '<blockquote><p$1>')
    .split('<footer');
  return Math.ceil(
    2 * PADDING +
      SPARE +
      heightOfChart(main) +
      heightIn(body, settingOf) +
      heightIn(foot, () => SETTINGS.foot),
  );
}

/** The drawing that a frame of that width shows: the one for middling widths, or the narrow one at its greatest width. */
function heightOfChart(html: string): number {
  const room = EMBED_WIDTH - 2 * PADDING;
  const sizes = [...html.matchAll(DRAWING)].map(([, layout = '', width, height]) => {
    const wide = layout === 'narrow' ? Math.min(room, NARROW_MOST) : room;
    return { layout, high: (Number(height) / Number(width)) * wide };
  });
  const found = ['middle', 'narrow'].map((wanted) => sizes.find(({ layout }) => layout === wanted));
  return found.find((size) => size !== undefined)?.high ?? 0;
}

function heightIn(html: string, settingOf: (tag: string, attributes: string) => Setting): number {
  return [...html.matchAll(BLOCK)].reduce((height, [, tag, attributes = '', content = '', end]) => {
    if (end) return height + (AROUND[end] ?? 0);
    if (tag === 'div') return height + factHeight(content);
    return height + blockHeight(content, settingOf(String(tag), attributes));
  }, 0);
}

/** A row of two cells. */
function factHeight(content: string): number {
  const [name = '', fact = ''] = content.split('<dd>');
  return Math.max(blockHeight(name, SETTINGS.name), blockHeight(fact, SETTINGS.fact));
}

// What is bold in a paragraph is wider than the table of letters says.
const BOLD = /<b\b[^>]*>([^<]*)<\/b>/gu;

function blockHeight(content: string, setting: Setting): number {
  const { size, line, inset, around, wider = 1.09, bold, anywhere } = setting;
  const width = (EMBED_WIDTH - 2 * PADDING - inset) / wider;
  const text = textOf(content.replace(BOLD, (_, words: string) => words + (words.length > 15 ? 'mm' : 'm')));
  const lines = anywhere
    ? Math.ceil(textWidth(text, size) / width)
    : wrapText(text, width, size, bold ? 'bold' : 'regular').length;
  return lines * line + around;
}

function settingOf(tag: string, attributes: string): Setting {
  if (tag === 'h1' || tag === 'li') return SETTINGS[tag];
  if (attributes.includes('headline')) return SETTINGS.headline;
  if (attributes.includes('"large" lang="ja"')) return SETTINGS.ideographs;
  for (const name of ['large', 'note', 'copy'] as const)
    if (attributes.includes(`"${name}"`)) return SETTINGS[name];
  if (attributes.includes('translation')) return SETTINGS.translation;
  return attributes.includes('translate="no"') ? SETTINGS.words : SETTINGS.p;
}

function textOf(html: string): string {
  return html
    .replace(/<svg.*?<\/svg>|<[^>]*>/gsu, '')
    .replace(/&[#\w]+;/gu, '"')
    .trim();
}
