import type { Article, Read } from '../intake/article.ts';

/** The fields of a source as a file says them: each value, and in `readFrom` where it was read, or null. */
export interface SourceFields {
  publisher: string | null;
  title: string | null;
  url: string | null;
  published: string | null;
  publishedPrecision: string | null;
  language: string | null;
  digest: string | null;
  readFrom: Readonly<
    Record<
      'publisher' | 'title' | 'url' | 'published' | 'publishedPrecision' | 'language' | 'digest',
      string | null
    >
  >;
}

export function sourceFields(article: Article): SourceFields {
  const { publisher, title, url, published, publishedPrecision, language, digest } = article;
  const value = (read: Read | null) => read?.value ?? null;
  const from = (read: Read | null) => read?.from ?? null;
  return {
    publisher: value(publisher),
    title: value(title),
    url: value(url),
    published: value(published),
    publishedPrecision: publishedPrecision?.value ?? null,
    language: value(language),
    digest,
    readFrom: {
      publisher: from(publisher),
      title: from(title),
      url: from(url),
      published: from(published),
      publishedPrecision: publishedPrecision?.from ?? null,
      language: from(language),
      digest: digest === null ? null : 'the whole text',
    },
  };
}
