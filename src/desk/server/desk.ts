import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { textDigest } from '../../evidence/text-digest.ts';
import { STANCES } from '../../schema/codes.ts';
import type { Day } from '../../schema/day.ts';
import { CONTEXT_LENGTH, QUOTE_WORDS } from '../../schema/evidence.ts';
import type { Problem } from '../../schema/problem.ts';
import { decode } from '../intake/decoding.ts';
import { articleTexts } from '../intake/partial-text.ts';
import { takeIn } from '../intake/take-in.ts';
import { asBefore, asWritten, type Edit, edited } from '../judgement/edit.ts';
import { judge } from '../judgement/judged.ts';
import { casesOf } from '../judgement/kin.ts';
import { type Kept, planOf } from '../judgement/planned.ts';
import type { Sitting } from '../judgement/sitting.ts';
import { plannedChanges, type Tried, triedChanges } from '../writing/file-changes.ts';
import { writeOutline } from '../writing/outline-file.ts';
import { type Check, type Review, review } from '../writing/reviewed.ts';
import { recover, undoable, undoLast, writeTogether } from '../writing/together.ts';
import type { Start, Summary, TakenIn, Undone, Written } from './answers.ts';
import { contentNow } from './content-now.ts';
import { sittingsIn } from './sittings.ts';
import { sittingOf } from './taken.ts';

/** Where the desk reads and writes, and what it asks of the world around it. */
export interface DeskSettings {
  content: string;
  /** For what is on the desk and for skeletons of explainers; outside of `content`. */
  drafts: string;
  /** Where the texts of articles are kept, so that quotations can be looked for again; outside of the project. */
  articles: string;
  check: Check;
  today: () => Day;
  /** The texts of the folder of articles, by the names of their files; undefined where there is no such folder. */
  readArticles: () => ReadonlyMap<string, string> | undefined;
}

/** The desk without its page: everything that the page may ask for. An Error's message is for the editor to read. */
export type Desk = ReturnType<typeof createDesk>;

/** A desk over these folders. Undoes a write that was cut short. */
export function createDesk(settings: DeskSettings) {
  const { content: folder, check, today } = settings;
  const journal = join(settings.drafts, 'desk', '.last-write');
  const recovered = recover(journal);
  const now = contentNow(folder);
  const sittings = sittingsIn(join(settings.drafts, 'desk'));

  return { start, takeInFile, sitting, drop, judged, reviewed, write, undo, tried, draftExplainer };

  function start(): Start {
    const { record } = now();
    const { codebook, countries, institutions } = record;
    const queue = record.reports.filter(({ readAs }) => readAs.length === 0).toReversed();
    return {
      today: today(),
      folder: basename(folder),
      keepsTexts: existsSync(settings.articles),
      recovered,
      undo: undoable(journal) ?? null,
      sittings: sittings.all().map(summary),
      reports: queue,
      parties: [
        ...countries.map(({ id, name }) => ({ id, name, hasPage: true, isCountry: true })),
        ...institutions.map(({ id, name, slug }) => ({
          id,
          name,
          hasPage: slug !== undefined,
          isCountry: false,
        })),
      ],
      codebook,
      limits: { words: QUOTE_WORDS, context: CONTEXT_LENGTH },
      cases: casesOf(record, STANCES),
      statements: record.statements
        .filter(({ retracted }) => !retracted)
        .map(({ id, country, said, speaker, codings }) => ({
          id,
          country,
          said,
          who: speaker.name,
          codings,
        })),
    };
  }

  async function takeInFile(file: string, bytes: Uint8Array, apart: boolean): Promise<TakenIn> {
    const parts = partsOf(bytes);
    if (apart && parts.length > 1) {
      const taken = await Promise.all(
        parts.map((text, index) => takeInFile(`${file} (${index + 1})`, Buffer.from(text), false)),
      );
      return {
        ids: taken.flatMap((one) => one.ids),
        refused: taken.flatMap((one) => one.refused),
        parts: 1,
      };
    }
    const intake = await takeIn(file, bytes);
    if ('refused' in intake)
      return { ids: [], refused: [{ file, why: intake.refused }], parts: parts.length };
    const { record, cues } = now();
    const others = sittings.all();
    const again = others.find(({ digest }) => digest !== null && digest === intake.article.digest);
    if (again) return { ids: [again.id], refused: [], parts: 1 };
    const own = sittingOf(intake.article, {
      record,
      cues,
      texts: new Map([
        ...(settings.readArticles() ?? []),
        ...others.map(({ file: name, text }) => [name, text] as const),
      ]),
      taken: new Set(others.map(({ id }) => id)),
      today: today(),
    });
    sittings.keep(own);
    return { ids: [own.id], refused: [], parts: 1 };
  }

  function sitting(id: string): Sitting {
    const found = sittings.find(id);
    if (!found) throw new Error(`${id} is not on the desk any more: go back to the start`);
    return found;
  }

  function drop(id: string): void {
    sittings.drop(id);
  }

  function judged(id: string, edit: Edit, key: string) {
    const one = edited(sitting(id), edit);
    sittings.keep(one);
    const { content, told } = now();
    return judge(content, one, key, { today: today(), kept: keptOf(one), told });
  }

  /** What would be written, tried on a copy. */
  function reviewed(id: string, edit: Edit): Review {
    const one = edited(sitting(id), edit);
    sittings.keep(one);
    return reviewOf(one).result;
  }

  function write(id: string, edit: Edit): Written {
    const one = edited(sitting(id), edit);
    const { plan, result } = reviewOf(one);
    if (result.refused.length > 0) return { ...result, ids: [], written: false };
    const isNew = plan.article !== null && !settings.readArticles()?.has(plan.article);
    const text = { path: plan.article ?? '', before: null, after: one.text };
    const changes = [
      { folder, files: result.changes },
      ...(isNew ? [{ folder: settings.articles, files: [text] }] : []),
    ];
    writeTogether(changes, journal, one.id);
    const ids = [...plan.statements, ...plan.evidence].map((made) => made.id);
    sittings.keep(asWritten(one, { on: today(), ids, sourceId: plan.sourceId }));
    return { ...result, ids, written: true };
  }

  function reviewOf(one: Sitting) {
    const keys = new Set(one.items.filter(({ decision }) => decision === 'accepted').map(({ key }) => key));
    if (keys.size === 0) throw new Error('nothing is accepted yet: accept a passage first');
    const { record } = now();
    const plan = planOf(one, keys, record, { today: today(), kept: keptOf(one) });
    const faults = [...plan.problems].flatMap(([key, problems]) =>
      problems.map((problem) => ({ key, ...problem })),
    );
    if (faults.length > 0) {
      const refused = faults.map(
        ({ key, field, message }): Problem => ({
          file: key === 'source' ? 'source' : `passage ${key}`,
          field,
          message,
        }),
      );
      return { plan, result: { refused, due: [], quotes: 0, changes: [], sealed: 0 } };
    }
    const articles = new Map(settings.readArticles() ?? []);
    if (plan.article !== null) articles.set(plan.article, one.text);
    const changes = plannedChanges(folder, plan, today());
    return { plan, result: review(folder, changes, { check, today: today(), articles }) };
  }

  /** Takes back the last write; what it wrote is accepted again, on the desk. */
  function undo(): Undone {
    const undone = undoLast(journal);
    if (!undone) throw new Error('there is nothing to take back');
    const one = sittings.find(undone.about);
    if (one) sittings.keep(asBefore(one));
    return { files: undone.files };
  }

  function tried(id: string, result: Exclude<Tried, 'read'>): void {
    const changes = triedChanges(folder, id, today(), result);
    const found = review(folder, changes, { check, today: today(), articles: new Map() });
    const [first] = found.refused;
    if (first) throw new Error(`nothing was written: ${first.file}, ${first.field}: ${first.message}`);
    writeTogether([{ folder, files: found.changes }], journal, 'reports');
  }

  function draftExplainer(ids: readonly string[]): string {
    return writeOutline(now().record, ids, { content: folder, drafts: settings.drafts });
  }

  /** A text is kept where there is a place for it: under the name that it has there, else under that of its source. */
  function keptOf({ digest }: Sitting): Kept {
    const texts = settings.readArticles();
    if (!texts || digest === null) return { article: null, digest: null };
    const there = [...texts].find(([, text]) => textDigest(text) === digest);
    return { article: there?.[0] ?? null, digest };
  }
}

function partsOf(bytes: Uint8Array): string[] {
  const text = decode(bytes).text.replace(/\r\n?/gu, '\n');
  return /^\s*<|^%PDF/u.test(text) ? [text] : articleTexts(text);
}

function summary({ id, file, taken, source, items, writes }: Sitting): Summary {
  const count = (decision: string) => items.filter((one) => one.decision === decision).length;
  return {
    id,
    title: source.title || file,
    publisher: source.publisher,
    published: source.published,
    taken,
    items: items.length,
    open: count('open'),
    accepted: count('accepted'),
    written: writes.reduce((sum, { keys }) => sum + keys.length, 0),
  };
}
