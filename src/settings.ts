/**
 * Where the site is published and built, as the environment says: for Astro, for commands and for tests alike.
 * Nothing that runs in a browser may read this; pages hand their scripts the addresses.
 */
const {
  SITE_URL = 'http://127.0.0.1:4321',
  BASE_PATH = '/',
  OUT_DIR = 'dist',
  SITE_LANGUAGE = 'en',
  LANGUAGES,
  CONTENT_CHECK,
} = process.env;

if (!URL.canParse(SITE_URL))
  throw new Error(`SITE_URL is ${SITE_URL}: write a whole address, such as https://example.org`);

/** Scheme and host, without a path: `https://example.org`. */
export const { origin } = new URL(SITE_URL);

/** The path under which the site is published, with a slash at both ends: `/` or `/some/folder/`. */
export const base = `/${BASE_PATH}/`.replaceAll(/\/+/g, '/');

/** The folder of the built site. */
export const outDir = OUT_DIR;

/** The language of this build, by its code in `LANGUAGES` (`src/i18n/locale.ts`). */
export const language = SITE_LANGUAGE;

/** The languages in which the whole site is published, by their codes; undefined where the environment leaves it to `SITE_LANGUAGES`. */
export const publishedLanguages = LANGUAGES?.split(',').map((code) => code.trim());

/** Whether whoever runs this build of one language checks the content itself, beside it. */
export const isCheckedAside = CONTENT_CHECK === 'aside';

/** Whether explainers are shown that are still drafts: by `npm run dev` alone. */
export const showsDrafts = process.env.NODE_ENV === 'development';
