import { loadExplainers } from './explainer-file.ts';
import { TAGS } from './prose/tags.ts';
import { contentFolder } from './record.ts';

let idsByExplainer: ReadonlyMap<string, readonly string[]> | undefined;

/** The ids that an explainer cites, in order of first appearance. A citation's number is its place here, from 1. */
export function citedIds(explainer: string): readonly string[] {
  idsByExplainer ??= new Map(
    loadExplainers(contentFolder()).explainers.map(({ id, prose }) => {
      const citing = (prose?.tags ?? []).filter(({ name }) => TAGS[name]?.cites);
      return [id, [...new Set(citing.flatMap(({ attributes }) => (attributes.of ?? '').split(/\s+/u)))]];
    }),
  );
  return idsByExplainer.get(explainer) ?? [];
}
