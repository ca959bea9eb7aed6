import { part } from '../../markup/part.ts';
import { namedCountries } from './named-countries.ts';
import { resultGroups } from './result-groups.ts';
import { loadSearchIndex, type SearchIndex } from './search-index.ts';
import { addressOf, queryIn } from './search-query.ts';

const PAUSE = 150; // milliseconds without a key before a search

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
  const [form, status] = [part(root, 'form'), part(root, 'status')];
  const showNamed = namedCountries(part(root, 'named'));
  const groups = resultGroups(root, status);
  let index: Promise<SearchIndex> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function search(): Promise<void> {
    const query = words.value.trim();
    showNamed(query);
    const turn = ++asked;
    history.replaceState(history.state, '', addressOf(query, location.pathname));
    if (!query) return groups.show(query, []);
    if (!index) status.textContent = root.dataset.searching ?? '';
    index ??= loadSearchIndex(root.dataset.index ?? '');
    const found = await groups.find(await index, query);
    if (turn !== asked) return;
    await groups.list(found);
    if (turn === asked) groups.show(query, found);
  }

  function run(): void {
    clearTimeout(timer);
    search().catch(() => {
      index = undefined;
      asked++;
      groups.show('', []);
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

customElements.define('site-search', SiteSearch);
