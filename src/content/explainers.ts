import { showsDrafts } from '../settings.ts';
import { contentFolder } from './content-folder.ts';
import { type ExplainerFile, loadExplainers } from './explainer-file.ts';
import type { Prose } from './prose/prose.ts';
import { TAGS } from './prose/tags.ts';

/** Words a minute, of a reader who wants to understand. Quotations are read too, and not counted in `Prose`. */
const PACE = 200;

let explainers: readonly ExplainerFile[] | undefined;

/** Whether a text is shown, by whether it is a draft: those only by `npm run dev`. */
export function isShown(draft: boolean): boolean {
  return showsDrafts || !draft;
}

/** The explainers of the content folder as written, read once. */
export function getExplainers(): readonly ExplainerFile[] {
  explainers ??= loadExplainers(contentFolder()).explainers.filter(({ isDraft }) => isShown(isDraft));
  return explainers;
}

/** By each id that an explainer had, or that went into it, the id of that explainer. */
export function getMoved(): ReadonlyMap<string, string> {
  return new Map(getExplainers().flatMap(({ id, formerly }) => formerly.map((old) => [old, id] as const)));
}

/** How long an explainer takes to read, in whole minutes. */
export function readingMinutes(explainer: string): number {
  return Math.ceil((proseOf(explainer)?.words ?? 0) / PACE);
}

/** The tag of the chart beside which its scenes stand; undefined where that is a map. */
export function chartBeside(explainer: string): string | undefined {
  return proseOf(explainer)?.tags.find(({ attributes }) => attributes.slot === 'chart')?.name;
}

/** The ids that an explainer cites, in order of first appearance. A citation's number is its place here, from 1. */
export function citedIds(explainer: string): readonly string[] {
  return [...new Set(citedTogether(explainer).flat())];
}

/** The same, as they stand in the text: those of each place together. */
export function citedTogether(explainer: string): readonly (readonly string[])[] {
  const citing = (proseOf(explainer)?.tags ?? []).filter(({ name }) => TAGS[name]?.cites);
  return citing.map(({ attributes }) => (attributes.of ?? '').split(/\s+/u));
}

/** The ids of what its words give the day of. */
export function datedIds(explainer: string): readonly string[] {
  const dating = (proseOf(explainer)?.tags ?? []).filter(({ name }) => name === 'When');
  return dating.flatMap(({ attributes }) => attributes.of ?? []);
}

/** The ids of the reports for which its words wait: it tells of them, and nobody here has read them. */
export function awaitedReports(explainer: string): readonly string[] {
  const waiting = (proseOf(explainer)?.tags ?? []).filter(({ name }) => name === 'Awaits');
  return [...new Set(waiting.flatMap(({ attributes }) => attributes.report ?? []))];
}

/** The explainers that cite most of what this one cites: what a reader of it may want next. */
export function kindred(explainer: string, count: number): readonly string[] {
  const cited = new Set(citedIds(explainer));
  return getExplainers()
    .filter(({ id }) => id !== explainer)
    .map(({ id }) => ({ id, shared: citedIds(id).filter((one) => cited.has(one)).length }))
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}

/** The first of these tags in an explainer, or undefined: what its picture shows. */
export function firstTag<Name extends string>(explainer: string, names: readonly Name[]): Name | undefined {
  return proseOf(explainer)?.tags.flatMap((tag) => names.find((name) => name === tag.name) ?? [])[0];
}

/** What the map beside its scenes shows at first: a contribution, or `headline`. Undefined without such a map. */
export function mapBeside(explainer: string): string | undefined {
  const scenes = proseOf(explainer)?.tags.find(({ name }) => name === 'Scenes');
  return scenes && !chartBeside(explainer) ? (scenes.attributes.contribution ?? 'headline') : undefined;
}

/** What its map shows first: the part of Europe and the countries that are outlined, ISO3 codes. */
export function mapOpening(explainer: string): { focus: string | undefined; highlight: readonly string[] } {
  const tags = proseOf(explainer)?.tags ?? [];
  const scenes = tags.find(({ name }) => name === 'Scenes')?.attributes;
  const first = tags.find(({ name }) => name === 'Scene')?.attributes;
  const highlight = scenes?.highlight ?? first?.highlight ?? '';
  return { focus: first?.focus ?? undefined, highlight: highlight.split(/\s+/u).filter(Boolean) };
}

/** The attributes of its scenes as a whole, or of the first of them: what the picture beside its text shows at first. */
export function firstAttributes(
  explainer: string,
  tag: 'Scenes' | 'Scene',
): Readonly<Record<string, string | null | undefined>> {
  return proseOf(explainer)?.tags.find(({ name }) => name === tag)?.attributes ?? {};
}

function proseOf(explainer: string): Prose | undefined {
  return getExplainers().find(({ id }) => id === explainer)?.prose;
}
