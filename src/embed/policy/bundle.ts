import { createHash } from 'node:crypto';
import { LANGUAGE, ORIGINAL } from '../../i18n/locale.ts';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { bundleScript } from './bundle-script.ts';

/** The scripts that an embed may carry: files of `src/embed/inside`. */
export type EmbedScript = 'map' | 'page' | 'quote';

/** A script that a page asks for when it is touched; its name is a digest of it, so it never changes. */
export interface ScriptFile {
  name: string;
  text: string;
}

const DIGITS = 16;

const bundles = new Map<EmbedScript, Promise<string>>();

/**
 * The script of an embed as one classic script that needs nothing else, to stand inside its page. Made once per build.
 * Rejects when the code cannot be bundled.
 */
export function embedScript(name: EmbedScript): Promise<string> {
  const bundle = bundles.get(name) ?? build(name);
  bundles.set(name, bundle);
  return bundle;
}

let play: Promise<ScriptFile> | undefined;

/** The script that plays the past of a map, for all maps of the site. Made once per build. Rejects as `embedScript` does. */
export function playScript(): Promise<ScriptFile> {
  play ??= bundleScript('src/embed/inside/play.ts', {}, 'es').then((text) => {
    const digest = createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
    return { name: `${digest}.js`, text };
  });
  return play;
}

async function build(name: EmbedScript): Promise<string> {
  // The other languages lie behind the addresses of English, from which alone they are looked for.
  const others = LANGUAGE === ORIGINAL ? SITE_LANGUAGES.filter((code) => code !== ORIGINAL) : [];
  const code = await bundleScript(`src/embed/inside/${name}.ts`, { OTHER_LANGUAGES: others });
  if (/<\/script|<!--/iu.test(code)) throw new Error(`${name} cannot stand inside a page`);
  return code;
}
