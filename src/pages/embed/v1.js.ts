import { bundleScript } from '../../embed/policy/bundle-script.ts';
import { PUBLISHED } from '../../i18n/published.ts';
import { translate } from '../../i18n/translate.ts';
import { absolute, embedPath } from '../../links.ts';

/** The script for other people's pages. Its address and what it answers to are for ever. */
export async function GET(): Promise<Response> {
  const constants = {
    EMBED_BASE: absolute(embedPath),
    TITLES: Object.fromEntries(PUBLISHED.map((code) => [code, titlesIn(code)])),
  };
  return new Response(await bundleScript('src/embed/host/main.ts', constants));
}

function titlesIn(_language: string) {
  return {
    map: translate('frameTitle.map'),
    country: translate('frameTitle.country'),
    statement: translate('frameTitle.statement'),
    numbers: translate('frameTitle.numbers'),
  };
}
