import { resolve } from 'node:path';
import type { SiteSettings } from '../hosting/site-settings.ts';

/** The settings that `astro.config.mjs` reads too: SITE_URL and BASE_PATH. */
export function siteSettings(): SiteSettings {
  const { SITE_URL = 'http://127.0.0.1:4321', BASE_PATH = '/', OUT_DIR = './dist' } = process.env;
  return {
    origin: new URL(SITE_URL).origin,
    base: `/${BASE_PATH}/`.replaceAll(/\/+/g, '/'),
    root: resolve(OUT_DIR),
    listen: '80',
  };
}
