import { isolated } from '../../i18n/isolated.ts';
import { filledIn } from '../../i18n/word-list.ts';
import { fill } from '../../markup/dom.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import { part } from '../../markup/part.ts';
import { excerptRuns } from './excerpt.ts';
import type { FoundPage, SearchIndex } from './search-index.ts';

const FIRST = 5; // results of a kind before anyone asks for more

type Results = Awaited<ReturnType<SearchIndex['search']>>['results'];

/** The results of a search, a list for each kind of page. */
export interface ResultGroups {
  /** What is found of each kind, in their order. */
  find(index: SearchIndex, query: string): Promise<Results[]>;
  /** Lists the first of each kind. */
  list(found: readonly Results[]): Promise<void>;
  /** Shows the lists that have something, and says how much; nothing for an empty query. */
  show(query: string, found: readonly Results[]): void;
}

/** `status` says how much is found. */
export function resultGroups(root: HTMLElement, status: HTMLElement): ResultGroups {
  const groups = [...root.querySelectorAll<HTMLElement>('[data-kind]')];
  const { none = '', count: some = '' } = root.dataset;

  async function find(index: SearchIndex, query: string): Promise<Results[]> {
    const found = await Promise.all(
      groups.map(({ dataset }) => index.search(query, { filters: { kind: dataset.kind ?? '' } })),
    );
    return found.map(({ results }) => results);
  }

  async function list(found: readonly Results[]): Promise<void> {
    await Promise.all(groups.map((group, place) => listFirst(group, found[place] ?? [], FIRST)));
  }

  function show(query: string, found: readonly Results[]): void {
    let all = 0;
    for (const [place, group] of groups.entries()) {
      const count = found[place]?.length ?? 0;
      all += count;
      group.hidden = count === 0;
      part(group, 'count').textContent = String(count);
    }
    const text = all === 0 ? none : some;
    status.textContent = query && filledIn(text, { query: isolated(query), count: String(all) });
  }

  return { find, list, show };
}

/** Lists the first `count` results of a kind; the button asks for three times as many. */
async function listFirst(group: HTMLElement, results: Results, count: number): Promise<void> {
  const pages = await Promise.all(results.slice(0, count).map((result) => result.data()));
  const place = group.querySelector('ol');
  if (place) fill(place, ...pages.map(item));
  const more = group.querySelector('button');
  if (!more) return;
  more.hidden = results.length <= count;
  more.onclick = async () => {
    await listFirst(group, results, count * 3);
    group.querySelectorAll('a')[count]?.focus();
  };
}

function item({ url, meta, excerpt }: FoundPage): MarkupElement {
  const runs = excerptRuns(excerpt).map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  const cut = element('p', {}, '… ', ...runs, ' …'); // out of the page's text
  return element('li', {}, element('a', { href: url }, meta.title ?? url), cut);
}
