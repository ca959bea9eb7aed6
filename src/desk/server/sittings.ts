import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Sitting } from '../judgement/sitting.ts';
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
      ? (JSON.parse(readFileSync(fileOf(id), 'utf8')) as Sitting)
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
