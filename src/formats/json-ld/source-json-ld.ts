import { absolute, sourcePath } from '../../links.ts';
import type { Source } from '../../schema/source.ts';
import { isoDate, type JsonLdNode } from './json-ld.ts';

/** An article or document that this record rests on: https://schema.org/NewsArticle, or CreativeWork if it is none. */
export function sourceJsonLd(source: Source): JsonLdNode {
  const { id, publisher, publisherKind, title, url, published, publishedPrecision, language } = source;
  const news = publisherKind !== 'official' && publisherKind !== 'unknown';
  return {
    '@type': news ? 'NewsArticle' : 'CreativeWork',
    '@id': `${absolute(sourcePath(id))}#source`,
    headline: title ?? undefined,
    url: url ?? absolute(sourcePath(id)),
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: published ? isoDate(published, publishedPrecision) : undefined,
    inLanguage: language,
  };
}
