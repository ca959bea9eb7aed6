/**
 * `/embed/v1.js` for other people's pages: `<willing-map>`, a frame that is as high as its content. One classic script
 * without dependencies, harmless when it is loaded again. CONTRIBUTING.md has the decisions.
 */
import { addressFor, createEmbed, type Embed, giveUp, grow, type Titles } from './embed.ts';
import { ATTRIBUTES } from './embed-address.ts';
import { toldIn } from './height-message.ts';
import { greetFrame, sendFrame } from './host-frame.ts';

declare const TITLES: Titles; // from the build, which writes it wherever it is named
declare const EMBED_BASE: string; // from the build: where the embeds were meant to be

const NAME = 'willing-map';
const titles = TITLES;
const base = baseOf(document.currentScript);
const { origin } = new URL(base);

/** Every element that has been in the page keeps its embed; `shown` are those in the page now. */
const embeds = new WeakMap<HTMLElement, Embed>();
const shown = new Set<Embed>();

/** The embeds beside this script, unless it was renamed or put into another one. */
function baseOf(script: HTMLOrSVGScriptElement | null): string {
  const src = (script as HTMLScriptElement | null)?.src ?? '';
  return /\/embed\/v1\.js([?#]|$)/.test(src) ? new URL('v1/', src).href : EMBED_BASE;
}

/** While the parser is inside of an element, what is to stand in it has not all come. */
function isParsed(element: Node): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

function show(element: HTMLElement): void {
  if (!element.isConnected) return;
  const embed = embeds.get(element) ?? createEmbed(element, base, titles);
  embeds.set(element, embed);
  shown.add(embed);
  greetFrame(embed.frame);
}

class WillingMap extends HTMLElement {
  static get observedAttributes(): string[] {
    return ATTRIBUTES;
  }

  connectedCallback(): void {
    if (isParsed(this)) show(this);
    else document.addEventListener('DOMContentLoaded', () => show(this), { once: true });
  }

  disconnectedCallback(): void {
    shown.delete(embeds.get(this) as Embed);
  }

  /** Several attributes changed at once make one request. */
  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    const embed = embeds.get(this);
    if (!embed || before === after) return;
    queueMicrotask(() => sendFrame(embed.frame, addressFor(this, base, titles).address));
  }
}

function hear({ source, origin: from, data }: MessageEvent): void {
  const told = toldIn(data);
  if (!told || (from !== origin && from !== 'null')) return; // a sandboxed frame has the origin "null"
  for (const embed of shown) if (source && embed.frame.contentWindow === source) grow(embed, told);
}

function explainPolicy({ blockedURI }: SecurityPolicyViolationEvent): void {
  if (!blockedURI.startsWith(origin)) return;
  document.removeEventListener('securitypolicyviolation', explainPolicy);
  shown.forEach(giveUp);
  console.warn(`<${NAME}>: this page's Content-Security-Policy blocks it. Add: frame-src ${origin}`);
}

if (!customElements.get(NAME)) {
  addEventListener('message', hear);
  addEventListener('pageshow', () => {
    for (const { frame } of shown) greetFrame(frame);
  });
  document.addEventListener('securitypolicyviolation', explainPolicy);
  customElements.define(NAME, WillingMap);
}
