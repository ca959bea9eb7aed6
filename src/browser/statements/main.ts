import { filledIn } from '../../i18n/word-list.ts';
import { toNode } from '../../markup/dom.ts';
import { enhancement, type Guard } from '../../markup/enhancement.ts';
import { part } from '../../markup/part.ts';
import {
  EVERYTHING,
  FILTERS,
  filterIn,
  isEverything,
  matches,
  queryOf,
  type StatementFilter,
} from '../../statements/filter.ts';
import type { StatementLine } from '../../statements/line.ts';
import { type RowWords, statementRows } from '../../statements/row.ts';

/** Rows that are shown before anyone asks for more. */
const FIRST = 60;

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
  const fields = FILTERS.map((name) => fieldOf(filters, name));
  const rows = part(root, 'rows');
  const served = [...rows.childNodes];
  const pages = part(root, 'pages');
  const more = part(root, 'more');
  const status = part(root, 'status');
  const texts = root.dataset as Record<string, string>;
  let data: Promise<ListData> | undefined;
  let turn = 0;

  const load = () => (data ??= fetchList(texts.src ?? ''));

  function filter(): StatementFilter {
    const entries = FILTERS.map((name, at) => [name, chosenIn(fields[at])]);
    return { ...EVERYTHING, ...Object.fromEntries(entries) };
  }

  const show = guard((found: readonly StatementLine[], words: RowWords, shown: number) => {
    rows.replaceChildren(...statementRows(found.slice(0, shown), words).map((row) => toNode(row)));
    status.textContent = filledIn(found.length === 0 ? (texts.none ?? '') : (texts.count ?? ''), {
      count: String(found.length),
    });
    pages.hidden = true;
    more.hidden = found.length <= shown;
    more.onclick = () => {
      show(found, words, shown + FIRST);
      rows.children[shown]?.querySelector('a')?.focus();
    };
  });

  const showServed = guard(() => {
    rows.replaceChildren(...served);
    status.textContent = '';
    pages.hidden = false;
    more.hidden = true;
  });

  async function apply(): Promise<void> {
    const asked = ++turn;
    const chosen = filter();
    if (isEverything(chosen)) return showServed();
    status.textContent = texts.loading ?? '';
    const { lines, words } = await load();
    if (asked === turn)
      show(
        lines.filter((line) => matches(line, chosen)),
        words,
        FIRST,
      );
  }

  function run(): void {
    apply().catch(() => {
      data = undefined;
      showServed();
      status.textContent = texts.failed ?? '';
    });
  }

  function set(asked: StatementFilter): void {
    for (const [at, field] of fields.entries()) setValue(field, asked[FILTERS[at] ?? 'country']);
    run();
  }

  function keep(): void {
    history.replaceState(history.state, '', `${location.pathname}${queryOf(filter())}`);
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

type Field = HTMLSelectElement | HTMLInputElement;

function fieldOf(root: Element, name: string): Field {
  const field = root.querySelector<Field>(`[name="${name}"]`);
  if (!field) throw new Error(`no field ${name}`);
  return field;
}

function chosenIn(field: Field | undefined): string {
  if (field instanceof HTMLInputElement) return field.checked ? field.value : '';
  return field?.value ?? '';
}

/** Of a list what it does not offer is nothing. */
function setValue(field: Field, value: string): void {
  if (field instanceof HTMLInputElement) field.checked = value !== '';
  else field.value = [...field.options].some((option) => option.value === value) ? value : '';
}

async function fetchList(address: string): Promise<ListData> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

customElements.define('statement-list', StatementList);
