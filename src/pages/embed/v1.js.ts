import { contentFolder } from '../../content/content-folder.ts';
import { loadTranslations } from '../../content/translations/load-translations.ts';
import { bundleScript } from '../../embed/policy/bundle-script.ts';
import { embedPath } from '../../embed-links.ts';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import { absolute } from '../../links.ts';

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
  const title = (key: MessageKey) => texts.interface[key]?.text ?? translate(key);
  return {
    map: title('frameTitle.map'),
    country: title('frameTitle.country'),
    statement: title('frameTitle.statement'),
    chart: title('frameTitle.chart'),
    numbers: title('frameTitle.numbers'),
  };
}
