/**
 * Finds a Firefox of this machine, such as Debian's `firefox-esr`. Playwright drives it by WebDriver BiDi, as it is: the
 * Firefox that Playwright downloads is a patched one, and cannot be had from a package registry.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const NAMES = ['firefox-esr', 'firefox'];

export const WITHOUT_FIREFOX = 'Firefox is not installed: apt-get install firefox-esr, or set FIREFOX_PATH';

const path = findFirefox();

export const hasFirefox = path !== undefined;

/** For Playwright's `firefox.launch` and `use.launchOptions`. */
export const firefoxLaunchOptions: LaunchOptions = path
  ? { channel: 'moz-firefox', executablePath: path }
  : {};

function findFirefox(): string | undefined {
  const { FIREFOX_PATH, PATH = '' } = process.env;
  if (FIREFOX_PATH) return FIREFOX_PATH;
  const folders = PATH.split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}
