import { translate } from '../../i18n/translate.ts';
import { absolute, homePath, searchPath } from '../../links.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { SITE_NAME } from '../../site.ts';
import { findPublisher, type JsonLdNode, ownWork } from './json-ld.ts';

/** The site itself, with the address under which it can be searched: https://schema.org/WebSite */
export function siteJsonLd({ publisher }: PublicRecord): JsonLdNode {
  return {
    '@type': 'WebSite',
    ...ownWork(homePath),
    name: SITE_NAME,
    description: translate('site.tagline'),
    publisher: findPublisher(publisher),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(searchPath)}?q={query}` },
      'query-input': 'required name=query',
    },
  };
}
