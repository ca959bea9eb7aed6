/** An embed in a column of some width, and how its frame fits it. */
import type { Frame, Page } from 'playwright-core';

/** `attributes` are those of `<willing-map>`, `path` is that of its frame. */
export interface Kind {
  name: string;
  attributes: Readonly<Record<string, string>>;
  path: string;
}

export const KINDS: readonly Kind[] = [
  { name: 'map', attributes: {}, path: 'map/' },
  { name: 'edition', attributes: { edition: '2026-11-24' }, path: 'map/editions/2026-11-24/' },
  { name: 'country', attributes: { type: 'country', country: 'POL' }, path: 'country/POL/' },
  {
    name: 'statement',
    attributes: { type: 'statement', statement: 'pol-2025-09-04-donald-tusk' },
    path: 'statement/pol-2025-09-04-donald-tusk/',
  },
  // The one with the most drawn, and one that says what it leaves out on a phone alone.
  { name: 'chart', attributes: { type: 'chart', chart: 'ladder' }, path: 'chart/ladder/' },
  { name: 'chart, shortened', attributes: { type: 'chart', chart: 'claims' }, path: 'chart/claims/' },
  { name: 'numbers', attributes: { type: 'numbers' }, path: 'numbers/' },
];

/** A frame that the element makes, or one that stands in it already. */
export type Form = 'built' | 'standing';

/** In CSS pixels; `settled`: milliseconds from the element's coming to the frame's last change of size. */
export interface Fit {
  wide: number;
  outside: number;
  content: number;
  /** What a bar takes of the frame's width, and what does not fit into it. */
  bar: number;
  wider: number;
  higher: number;
  settled: number;
}

/** Puts an embed into the host `widths.html`, in place of the one that stands there. `base` is the address of the embeds. */
export async function putEmbed(
  page: Page,
  base: string,
  kind: Kind,
  form: Form,
  width: number,
): Promise<void> {
  await page.evaluate(
    ({ base, kind: { attributes, path }, form, width }) => {
      const column = document.querySelector('main') as HTMLElement;
      column.style.width = `${width}px`;
      const element = document.createElement('willing-map');
      if (form === 'standing') {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.src = base + path;
        element.append(frame);
      } else {
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        const picture = new Image(520, 273); // as the builder gives it
        picture.style.cssText = 'width:100%;max-width:1200px;height:auto';
        element.append(picture);
      }
      const times = { put: performance.now(), last: Number.NaN };
      Object.assign(window, { times });
      column.replaceChildren(element);
      const frame = (element.shadowRoot ?? element).querySelector('iframe') as HTMLIFrameElement;
      new ResizeObserver(() => {
        times.last = performance.now();
      }).observe(frame);
    },
    { base, kind, form, width },
  );
}

/** How the one embed of the page fits now; nothing while its frame has no page whose script has run. */
export async function readFit(page: Page): Promise<Fit | undefined> {
  const inside = await readInside(page.frames().find((frame) => frame.url().includes('/embed/v1/')));
  const outside = await page.evaluate(() => {
    const element = document.querySelector('willing-map');
    const frame = (element?.shadowRoot ?? element)?.querySelector('iframe');
    const { put, last } = (window as unknown as { times: { put: number; last: number } }).times;
    return {
      wide: frame?.clientWidth ?? 0,
      outside: frame?.clientHeight ?? 0,
      settled: Math.round(last - put),
    };
  });
  return inside && { ...outside, ...inside };
}

async function readInside(frame: Frame | undefined) {
  return frame
    ?.evaluate(() => {
      const main = document.querySelector('[data-part="embed"][data-ready]');
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return main
        ? {
            content: Math.ceil(main.getBoundingClientRect().height),
            bar: innerWidth - clientWidth,
            wider: scrollWidth - clientWidth,
            higher: scrollHeight - clientHeight,
          }
        : undefined;
    })
    .catch(() => undefined); // it is on its way to another page
}

/** What is wrong with it, in words; nothing where it fits a column of this width. */
export function faultsOf(fit: Fit | undefined, width: number): string[] {
  if (!fit) return ['nothing has come'];
  const { wide, outside, content, bar, wider, higher } = fit;
  return [
    wide === width ? '' : `${wide} px wide`,
    outside === content ? '' : `${outside} px high for ${content}`,
    bar === 0 ? '' : `a bar of ${bar} px`,
    wider <= 0 ? '' : `${wider} px too wide`,
    higher <= 0 ? '' : `${higher} px to scroll`,
  ].filter(Boolean);
}
