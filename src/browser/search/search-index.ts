import { asAsked } from './excerpt.ts';

// The part of Pagefind's interface that is used here: https://pagefind.app/docs/api/

/** One page that was found. `excerpt` is HTML with `<mark>` about the words, and no other tag. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

export interface SearchIndex {
  search(
    words: string,
    options: { filters: { kind: string } },
  ): Promise<{ results: readonly { data(): Promise<FoundPage> }[] }>;
}

/** Loads Pagefind from its folder. It finds its index beside itself, so it works under any base path and in any language. */
export async function loadSearchIndex(folder: string): Promise<SearchIndex> {
  const index: SearchIndex & { init(): Promise<void> } = await import(
    /* @vite-ignore */ `${folder}pagefind.js`
  );
  await index.init();
  return {
    async search(words, options) {
      const { results } = await index.search(words, options);
      const told = async (result: (typeof results)[number]) => {
        const page = await result.data();
        return { ...page, excerpt: asAsked(page.excerpt, words) };
      };
      return { results: results.map((result) => ({ data: () => told(result) })) };
    },
  };
}
