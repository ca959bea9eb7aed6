import type { Box } from '../../../src/charts/parts/box.ts';
import { textWidth } from '../../../src/charts/parts/text-width.ts';

/** A line of text in a picture, with the room it takes, computed from the markup alone. */
export interface Written {
  text: string;
  box: Box;
}

/** Each layout of a chart: its name, its size, its markup (without the links that lie over it) and its text. */
export function layouts(
  chart: string,
): { name: string; width: number; height: number; svg: string; texts: Written[] }[] {
  return chart
    .split('<div class="chart-sheet"')
    .slice(1)
    .map((sheet) => {
      const svg = sheet.slice(sheet.indexOf('<svg'), sheet.indexOf('</svg>') + 6);
      const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
      const name = /data-layout="(\w+)"/.exec(sheet)?.[1] ?? '';
      return { name, width: Number(width), height: Number(height), svg, texts: texts(svg) };
    });
}

function texts(svg: string): Written[] {
  const size = Number(/font-size="([\d.]+)"/.exec(svg)?.[1]);
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].map(([, attributes = '', content = '']) => {
    const number = (name: string) => Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(attributes)?.[1]);
    const own = number('font-size') || size;
    const lead = /<tspan[^>]*chart-lead[^>]*>(.*?)<\/tspan>/.exec(content)?.[1] ?? '';
    const rest = plain(
      content.replace(/<tspan[^>]*chart-lead.*?<\/tspan>/, '').replaceAll(/<\/?tspan[^>]*>/g, ''),
    );
    const weight = attributes.includes('font-weight') ? 'bold' : 'regular';
    const width = textWidth(plain(lead), own, 'bold') + textWidth(rest, own, weight);
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
    const left = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
    const box = { x: number('x') - left, y: number('y') - own * 0.76, width, height: own };
    return { text: plain(lead) + rest, box };
  });
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
