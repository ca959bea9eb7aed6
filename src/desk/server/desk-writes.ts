import type { Problem } from '../../schema/problem.ts';
import { asBefore, asWritten } from '../judgement/edit.ts';
import { type Plan, planOf } from '../judgement/planned.ts';
import type { Sitting } from '../judgement/sitting.ts';
import { plannedChanges, type Tried, triedChanges } from '../writing/file-changes.ts';
import { type Review, review } from '../writing/reviewed.ts';
import { undoLast, writeTogether } from '../writing/together.ts';
import type { Undone, Written } from './answers.ts';
import { type DeskFolders, keptOf } from './desk-folders.ts';

/** What would be written of a sitting, tried on a copy. Throws an Error where nothing is accepted. */
export function reviewOf(folders: DeskFolders, one: Sitting): { plan: Plan; result: Review } {
  const { content, check, today, readArticles } = folders;
  const keys = new Set(one.items.filter(({ decision }) => decision === 'accepted').map(({ key }) => key));
  if (keys.size === 0) throw new Error('nothing is accepted yet: accept a passage first');
  const { record } = folders.now();
  const plan = planOf(one, keys, record, { today: today(), kept: keptOf(folders, one) });
  const refused = faultsOf(plan);
  if (refused.length > 0) return { plan, result: { refused, due: [], quotes: 0, changes: [], sealed: 0 } };
  const articles = new Map(readArticles() ?? []);
  if (plan.article !== null) articles.set(plan.article, one.text);
  const changes = plannedChanges(content, plan, today());
  return { plan, result: review(content, changes, { check, today: today(), articles }) };
}

function faultsOf({ problems }: Plan): Problem[] {
  return [...problems].flatMap(([key, found]) =>
    found.map(({ field, message }) => ({
      file: key === 'source' ? 'source' : `passage ${key}`,
      field,
      message,
    })),
  );
}

/** Writes what is accepted in a sitting, unless something of it is refused. */
export function writeSitting(folders: DeskFolders, one: Sitting): Written {
  const { content, articles, journal, sittings, today, readArticles } = folders;
  const { plan, result } = reviewOf(folders, one);
  if (result.refused.length > 0) return { ...result, ids: [], written: false };
  const isNew = plan.article !== null && !readArticles()?.has(plan.article);
  const text = { path: plan.article ?? '', before: null, after: one.text };
  const changes = [
    { folder: content, files: result.changes },
    ...(isNew ? [{ folder: articles, files: [text] }] : []),
  ];
  writeTogether(changes, journal, one.id);
  const ids = [...plan.statements, ...plan.evidence].map(({ id }) => id);
  sittings.keep(asWritten(one, { on: today(), ids, sourceId: plan.sourceId }));
  return { ...result, ids, written: true };
}

/** Takes back the last write; what it wrote is accepted again, on the desk. */
export function undoWrite({ journal, sittings }: DeskFolders): Undone {
  const undone = undoLast(journal);
  if (!undone) throw new Error('there is nothing to take back');
  const one = sittings.find(undone.about);
  if (one) sittings.keep(asBefore(one));
  return { files: undone.files };
}

/** Writes to a report that somebody has tried to read it. Throws an Error where the check refuses that. */
export function writeTried(folders: DeskFolders, id: string, result: Exclude<Tried, 'read'>): void {
  const { content, check, today, journal } = folders;
  const changes = triedChanges(content, id, today(), result);
  const found = review(content, changes, { check, today: today(), articles: new Map() });
  const [first] = found.refused;
  if (first) throw new Error(`nothing was written: ${first.file}, ${first.field}: ${first.message}`);
  writeTogether([{ folder: content, files: found.changes }], journal, 'reports');
}
