import { contentFolder } from '../../content/content-folder.ts';
import { loadTranslations } from '../../content/translations/load-translations.ts';
import type { EmbedKind } from '../../embed/host/embed-address.ts';
import { bundleScript } from '../../embed/policy/bundle-script.ts';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { translate } from '../../i18n/translate.ts';
import { absolute, embedPath } from '../../links.ts';

const KINDS: readonly EmbedKind[] = ['map', 'country', 'statement', 'numbers'];

/** The script for other people's pages. Its address and what it answers to are for ever. */
export async function GET(): Promise<Response> {
  const constants = {
    EMBED_BASE: absolute(embedPath),
    TITLES: Object.fromEntries(SITE_LANGUAGES.map((code) => [code, titlesIn(code)])),
  };
  return new Response(await bundleScript('src/embed/host/main.ts', constants));
}

/** The words of English where a language has none of its own. */
function titlesIn(language: string) {
  const { texts } = loadTranslations(contentFolder(), language);
  const title = (kind: EmbedKind) =>
    texts.interface[`frameTitle.${kind}`]?.text ?? translate(`frameTitle.${kind}`);
  return Object.fromEntries(KINDS.map((kind) => [kind, title(kind)]));
}
