/** The site that is built from mutated content, and what the site's own tests have against it. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { withoutVitest } from '../environment.ts';
import { readFiles } from '../site/dist.ts';
import { htmlFaults } from '../site/html.ts';
import { checkLinks } from '../site/links.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', '.htmlvalidate.mjs'];
const PICTURES = resolve(process.env.PICTURES_DIR ?? join(ROOT, '.astro', 'pictures'));

export type MutatedSite = {
  /** Builds the site from a content folder, and gives a line for each fault: of the build, or of what it built. */
  faults(content: string): Promise<string[]>;
  delete(): void;
};

/**
 * A copy of the project to build in, because Astro leaves there which explainers it has found, and builds of other
 * content run beside this one. Pictures that were drawn before are taken over.
 */
export function mutatedSite(): MutatedSite {
  const copy = mkdtempSync(join(tmpdir(), 'whos-willing-mutated-'));
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const pictures = join(copy, 'pictures');
  mkdirSync(pictures);
  if (existsSync(PICTURES)) for (const file of globSync('*', { cwd: PICTURES })) takeOver(file, pictures);
  const out = join(copy, 'dist');
  return {
    async faults(content) {
      rmSync(out, { recursive: true, force: true });
      const failed = await build(copy, { CONTENT_DIR: content, OUT_DIR: out, PICTURES_DIR: pictures });
      return failed === undefined ? await builtFaults(out) : [`the build fails:\n${failed}`];
    },
    delete: () => rmSync(copy, { recursive: true, force: true }),
  };
}

function takeOver(file: string, folder: string): void {
  try {
    linkSync(join(PICTURES, file), join(folder, file));
  } catch {
    cpSync(join(PICTURES, file), join(folder, file)); // on another file system
  }
}

/** The last that `npm run build` said where it failed, else undefined. */
async function build(folder: string, own: NodeJS.ProcessEnv): Promise<string | undefined> {
  const env = {
    ...withoutVitest(process.env),
    ...own,
    SITE_URL: 'https://example.org',
    BASE_PATH: '/',
    LANGUAGES: 'en', // what is changed is English
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
  const child = spawn(process.execPath, ['src/cli/build.ts', '--no-compress'], { cwd: folder, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-20_000);
    });
  const code = await new Promise((done) => child.on('close', done));
  return code === 0 ? undefined : said.trim().slice(-4000);
}

async function builtFaults(root: string): Promise<string[]> {
  const { faults } = await htmlFaults(root);
  const { broken } = await checkLinks(root, '/');
  return [...faults, ...broken, ...unreadable(root)];
}

/** Files that no reader of XML or JSON takes. */
function unreadable(root: string): string[] {
  const xml = readFiles('**/*.{xml,svg}', root).flatMap(({ file, text }) => {
    const valid = XMLValidator.validate(text);
    return valid === true ? [] : [`${file}:${valid.err.line} ${valid.err.msg}`];
  });
  const json = readFiles('**/*.{json,jsonld,geojson}', root).flatMap(({ file, text }) => {
    try {
      JSON.parse(text);
      return [];
    } catch (error) {
      return [`${file} ${(error as Error).message}`];
    }
  });
  return [...xml, ...json];
}
