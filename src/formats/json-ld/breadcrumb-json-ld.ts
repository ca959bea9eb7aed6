import { translate } from '../../i18n/translate.ts';
import { absolute, homePath } from '../../links.ts';
import type { JsonLdNode } from './json-ld.ts';

/** A page on the way to another. */
export interface Crumb {
  name: string;
  path: string;
}

/** The way to a page: https://schema.org/BreadcrumbList. Begins at the home page, ends with the page itself. */
export function breadcrumbJsonLd(crumbs: readonly Crumb[]): JsonLdNode {
  const way = [{ name: translate('crumbs.home'), path: homePath }, ...crumbs];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}
