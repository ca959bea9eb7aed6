/** `npm run desk` over a copy of the record in a temporary place, for tests that change it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sealContent } from '../../src/content/seals.ts';

/** A desk at work. `address` has the token; `bytes` are all files of its content folder, by path. */
export interface RunningDesk {
  address: string;
  content: string;
  articles: string;
  drafts: string;
  bytes(): Record<string, string>;
  stop(): Promise<void>;
}

export async function startDesk(): Promise<RunningDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'whos-willing-at-the-desk-'));
  const [content, articles, drafts] = ['content', 'articles', 'drafts'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  cpSync('content', content, { recursive: true });
  // The newest edition is due for its seal once its day is over, and the first write of any day would bring it.
  sealContent(content, new Date().toISOString().slice(0, 10));
  mkdirSync(articles);
  const child = spawn(
    process.execPath,
    ['src/cli/desk.ts', '--port', '0', '--articles', articles, '--drafts', drafts],
    { env: { ...process.env, CONTENT_DIR: content }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = await once(createInterface(child.stdout), 'line');
  const address = /http:\S+/u.exec(String(line))?.[0];
  if (!address) throw new Error(`the desk said: ${line}`);
  return {
    address,
    content,
    articles,
    drafts,
    bytes: () =>
      Object.fromEntries(
        readdirSync(content, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((file) => [file, readFileSync(file, 'utf8')]),
      ),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
