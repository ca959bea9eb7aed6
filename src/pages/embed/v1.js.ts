import { bundleScript } from '../../embed/policy/bundle-script.ts';
import { translate } from '../../i18n/translate.ts';
import { absolute, embedPath } from '../../links.ts';

/** The script for other people's pages. Its address and what it answers to are for ever. */
export async function GET(): Promise<Response> {
  const constants = {
    EMBED_BASE: absolute(embedPath),
    TITLES: {
      map: translate('frameTitle.map'),
      country: translate('frameTitle.country'),
      statement: translate('frameTitle.statement'),
      chart: translate('frameTitle.chart'),
      numbers: translate('frameTitle.numbers'),
    },
  };
  return new Response(await bundleScript('src/embed/host/main.ts', constants));
}
