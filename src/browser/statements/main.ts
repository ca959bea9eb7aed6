import { enhancement, type Guard } from '../../markup/enhancement.ts';
import { part } from '../../markup/part.ts';
import {
  EVERYTHING,
  filterIn,
  isEverything,
  matches,
  queryOf,
  type StatementFilter,
} from '../../statements/filter.ts';
import type { StatementLine } from '../../statements/line.ts';
import type { RowWords } from '../../statements/row.ts';
import { patientFetch } from '../fetching/patient-fetch.ts';
import { filterFields } from './filter-fields.ts';
import { listView } from './list-view.ts';

interface ListData {
  words: RowWords;
  lines: readonly StatementLine[];
}

/**
 * `<statement-list data-src>`: filters over all pages of the list at once. The statements come with the first choice; until
 * then, and when nothing is chosen, the page is what was served.
 */
class StatementList extends HTMLElement {
  connectedCallback(): void {
    if ('ready' in this.dataset) return;
    const guard = enhancement(this);
    guard(() => {
      enhanceList(this, guard);
      this.dataset.ready = '';
    })();
  }
}

function enhanceList(root: HTMLElement, guard: Guard): void {
  const filters = part(root, 'filters');
  const fields = filterFields(filters);
  const view = listView(root, guard);
  let data: Promise<ListData> | undefined;
  let turn = 0;

  const load = () => (data ??= fetchList(root.dataset.src ?? ''));

  async function apply(): Promise<void> {
    const asked = ++turn;
    const chosen = fields.chosen();
    if (isEverything(chosen)) return view.showServed();
    view.say('loading');
    const { lines, words } = await load();
    if (asked !== turn) return;
    const found = lines.filter((line) => matches(line, chosen));
    view.show(found, words);
  }

  function run(): void {
    apply().catch(() => {
      data = undefined;
      view.showServed();
      view.say('failed');
    });
  }

  function set(asked: StatementFilter): void {
    fields.set(asked);
    run();
  }

  function keep(): void {
    history.replaceState(history.state, '', `${location.pathname}${queryOf(fields.chosen())}`);
  }

  filters.addEventListener('change', () => {
    keep();
    run();
  });
  part(root, 'reset').addEventListener('click', () => {
    set(EVERYTHING);
    keep();
  });
  const readAddress = () => set(filterIn(location.search));
  // Who comes back finds the fields as they were left, which the browser fills in by itself: the address decides.
  addEventListener('pageshow', readAddress);
  readAddress();
}

async function fetchList(address: string): Promise<ListData> {
  const answer = await patientFetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

customElements.define('statement-list', StatementList);
