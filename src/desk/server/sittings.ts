import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { blankCoding, blankStatement } from '../drafts/blank.ts';
import type { Item, Sitting } from '../judgement/sitting.ts';
import { writeAside } from '../writing/together.ts';

/** The articles on the desk, kept in files so that a closed page or a restart loses nothing. */
export interface Sittings {
  all(): Sitting[];
  find(id: string): Sitting | undefined;
  keep(sitting: Sitting): void;
  drop(id: string): void;
}

/** Those of a folder, one file each; the newest first. */
export function sittingsIn(folder: string): Sittings {
  const fileOf = (id: string) => join(folder, `${id}.json`);
  const find = (id: string) =>
    /^[a-z0-9-]+$/u.test(id) && existsSync(fileOf(id))
      ? complete(JSON.parse(readFileSync(fileOf(id), 'utf8')))
      : undefined;
  return {
    find,
    all: () => {
      if (!existsSync(folder)) return [];
      const ids = readdirSync(folder)
        .filter((name) => /^[a-z0-9-]+\.json$/u.test(name))
        .map((name) => name.slice(0, -'.json'.length));
      return ids.flatMap((id) => find(id) ?? []).sort((a, b) => (a.taken < b.taken ? 1 : -1));
    },
    keep: (sitting) => {
      mkdirSync(folder, { recursive: true });
      writeAside(fileOf(sitting.id), JSON.stringify(sitting));
    },
    drop: (id) => rmSync(fileOf(id), { force: true }),
  };
}

/** A sitting as it was kept, with what is asked today and was not then. */
function complete(kept: Sitting): Sitting {
  const begun: Pick<Sitting, 'against'> = { against: 'stored-copy' };
  const undecided: Pick<Item, 'carries'> = { carries: [] };
  const items = kept.items.map((item) => ({
    ...undecided,
    ...item,
    draft: {
      ...blankStatement(item.draft.country),
      ...item.draft,
      codings: item.draft.codings.map((coding) => ({ ...blankCoding(), ...coding })),
    },
  }));
  return { ...begun, ...kept, items };
}
