import { countriesNamedIn, namesOf } from '../../i18n/country-names.ts';
import { isolated } from '../../i18n/isolated.ts';
import { filledIn } from '../../i18n/word-list.ts';
import { fill } from '../../markup/dom.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import { part } from '../../markup/part.ts';
import { excerptRuns } from './excerpt.ts';
import { type FoundPage, loadSearchIndex, type SearchIndex } from './search-index.ts';
import { addressOf, queryIn } from './search-query.ts';

const FIRST = 5; // results of a kind before anyone asks for more
const PAUSE = 150; // milliseconds without a key before a search

type Results = Awaited<ReturnType<SearchIndex['search']>>['results'];

/**
 * `<site-search data-index>`: a search box over Pagefind's index, which is fetched with the first search. The lists that
 * stand there without script go once the box works, and come back if the index does not load.
 */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    if ('ready' in this.dataset) return;
    startSearch(this);
    this.dataset.ready = '';
  }
}

function startSearch(root: HTMLElement): void {
  const words = part(root, 'words') as HTMLInputElement;
  const form = part(root, 'form');
  const status = part(root, 'status');
  const groups = [...root.querySelectorAll<HTMLElement>('[data-kind]')];
  const named = part(root, 'named');
  const countries = [...named.querySelectorAll<HTMLElement>('[data-country]')].map((item) => ({
    item,
    id: item.dataset.country ?? '',
    name: item.dataset.name ?? '',
    iso2: item.dataset.iso2 ?? '',
    aliases: (item.dataset.aliases ?? '').split('|'),
  }));
  let names: ReturnType<typeof namesOf> | undefined;
  const texts = root.dataset as Record<string, string>;
  let index: Promise<SearchIndex> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  /** What the countries say that are named in the words: it is in the page, and there before the index is. */
  function showNamed(query: string): void {
    names ??= namesOf(countries);
    const found = countriesNamedIn(countries, names, query);
    for (const country of countries) country.item.hidden = !found.includes(country);
    named.hidden = found.length === 0;
  }

  async function search(): Promise<void> {
    const query = words.value.trim();
    showNamed(query);
    const turn = ++asked;
    history.replaceState(history.state, '', addressOf(query, location.pathname));
    if (!query) return show(query, []);
    if (!index) status.textContent = texts.searching ?? '';
    index ??= loadSearchIndex(root.dataset.index ?? '');
    const { search: find } = await index;
    const found = await Promise.all(
      groups.map(({ dataset }) => find(query, { filters: { kind: dataset.kind ?? '' } })),
    );
    if (turn !== asked) return;
    await Promise.all(groups.map((group, place) => list(group, found[place]?.results ?? [], FIRST)));
    if (turn === asked)
      show(
        query,
        found.map(({ results }) => results.length),
      );
  }

  function show(query: string, counts: readonly number[]): void {
    for (const [place, group] of groups.entries()) {
      const count = counts[place] ?? 0;
      group.hidden = count === 0;
      part(group, 'count').textContent = String(count);
    }
    const count = counts.reduce((sum, one) => sum + one, 0);
    const text = texts[count === 0 ? 'none' : 'count'] ?? '';
    status.textContent = query && filledIn(text, { query: isolated(query), count: String(count) });
  }

  function run(): void {
    clearTimeout(timer);
    search().catch(() => {
      index = undefined;
      asked++;
      show('', []);
      part(root, 'off').hidden = part(root, 'failed').hidden = false;
      part(root, 'why').hidden = true;
    });
  }

  words.value = queryIn(location.search);
  words.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  root.addEventListener('keydown', (event) => move(event, root, words));
  form.hidden = false;
  part(root, 'off').hidden = true;
  if (words.value) run();
}

/** Arrow keys go through box and results, Escape goes back to the box. */
function move(event: KeyboardEvent, root: HTMLElement, words: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [words, ...root.querySelectorAll<HTMLElement>('section:not([hidden]) li:not([hidden]) > a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (event.key === 'Escape' && at > 0) words.focus();
  else if (step && at >= 0 && stops[at + step]) stops[at + step]?.focus();
  else return;
  event.preventDefault();
}

/** Lists the first `count` results of a kind; the button asks for as many again. */
async function list(group: HTMLElement, results: Results, count: number): Promise<void> {
  const pages = await Promise.all(results.slice(0, count).map((result) => result.data()));
  const place = group.querySelector('ol');
  if (place) fill(place, ...pages.map(item));
  const more = group.querySelector('button');
  if (!more) return;
  more.hidden = results.length <= count;
  more.onclick = async () => {
    await list(group, results, count * 3);
    group.querySelectorAll('a')[count]?.focus();
  };
}

function item({ url, meta, excerpt }: FoundPage): MarkupElement {
  const runs = excerptRuns(excerpt).map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  const cut = element('p', {}, '… ', ...runs, ' …'); // out of the page's text
  return element('li', {}, element('a', { href: url }, meta.title ?? url), cut);
}

customElements.define('site-search', SiteSearch);
