import { translate } from '../../i18n/translate.ts';
import { absolute, homePath, searchPath } from '../../links.ts';
import { SITE_NAME } from '../../site.ts';
import { type JsonLdNode, ownWork, publisher } from './json-ld.ts';

/** The site itself, with the address under which it can be searched: https://schema.org/WebSite */
export function siteJsonLd(): JsonLdNode {
  return {
    '@type': 'WebSite',
    ...ownWork(homePath),
    name: SITE_NAME,
    description: translate('site.tagline'),
    publisher: publisher(),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(searchPath)}?q={query}` },
      'query-input': 'required name=query',
    },
  };
}
