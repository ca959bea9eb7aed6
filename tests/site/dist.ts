/** Reads the built site for the tests in this folder. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORIGINAL } from '../../src/i18n/locale.ts';
import { SITE_LANGUAGES } from '../../src/i18n/site-languages.ts';
import { base, outDir } from '../../src/settings.ts';

/** Where `npm run build` has put the site, and the path under which it is to be published. */
export const DIST = outDir;
export const BASE = base;

export type Tag = { name: string; attributes: Record<string, string> };

/** `path` is the address without the base path, such as `/map/`; `text` is what stands between the tags. */
export type BuiltPage = { path: string; html: string; tags: Tag[]; text: string };

const TAG = /<([a-z][\w:-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const NOT_TEXT = /<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1>|<[^>]*>/gi;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#39': "'",
  '#38': '&',
};

const read = new Map<string, readonly BuiltPage[]>();

/** Every page of a built site, by path. Throws when there is none. Remembered: a built site stays as it is. */
export function readPages(root = DIST): readonly BuiltPage[] {
  const pages = read.get(root) ?? parsePages(root);
  read.set(root, pages);
  return pages;
}

/** The language of a page or file by its path, from `/`: that of the folder behind which its code stands, else English. */
export function languageOf(path: string): string {
  const codes = SITE_LANGUAGES.filter((code) => code !== ORIGINAL).join('|');
  const inFolder = new RegExp(`^/(?:embed/v1/|embed/past/|oembed/|feeds/|cards/)?(${codes})/`, 'u');
  return (codes && inFolder.exec(path)?.[1]) || ORIGINAL;
}

/** Whether a page only leads to the address that took its place. */
export function isMoved({ tags }: BuiltPage): boolean {
  return tags.some(({ attributes }) => attributes['http-equiv'] === 'refresh');
}

/** The addresses of all pages of a built site, without the base path. */
export function pagePaths(root: string): string[] {
  return globSync('**/*.html', { cwd: root }).sort().map(pathOf);
}

function pathOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
}

function parsePages(root: string): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: root }).sort();
  if (files.length === 0) throw new Error(`No page in ${root}. Build the site first: npm run build`);
  return files.map((file) => {
    const html = readFileSync(join(root, file), 'utf8');
    return {
      path: pathOf(file),
      html,
      tags: findTags(html),
      text: decode(html.replace(NOT_TEXT, ' ')).replaceAll(/\s+/g, ' '),
    };
  });
}

/** Good enough for what Astro writes, which html-validate has checked: no parser is needed for it. */
function findTags(html: string): Tag[] {
  const markup = html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1');
  return [...markup.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', double, single, bare]) => [
        key.toLowerCase(),
        decode(double ?? single ?? bare ?? ''),
      ]),
    ),
  }));
}

function decode(text: string): string {
  return text.replaceAll(/&(\w+|#\d+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Addresses that a page loads by itself, in the page's own words: scripts, styles, images, fonts, frames. */
export function loadedBy({ tags }: BuiltPage): string[] {
  return tags.flatMap(({ name, attributes }) => {
    const { src, srcset, poster, data, href, rel } = attributes;
    const loads =
      name === 'link' && /stylesheet|icon|preload|modulepreload|manifest|prefetch|preconnect/.test(rel ?? '');
    const drawn = name === 'use' || name === 'image' ? [href, attributes['xlink:href']] : [];
    const sources = srcset?.split(',').map((candidate) => candidate.trim().split(/\s+/)[0]) ?? [];
    const all = [
      src,
      poster,
      name === 'object' ? data : undefined,
      loads ? href : undefined,
      ...drawn,
      ...sources,
    ];
    return all.filter((address) => address !== undefined);
  });
}

/** Files of the built site that match a glob, with their text. */
export function readFiles(pattern: string, root = DIST): { file: string; text: string }[] {
  return globSync(pattern, { cwd: root })
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}
