import { enhancement, failing } from '../../markup/enhancement.ts';
import { patientFetch } from '../fetching/patient-fetch.ts';
import { address } from './awake.ts?one-file-address';
import { firstTouch } from './first-touch.ts';
import { layOutDates, takeBackDates } from './served-dates.ts';

/**
 * `<map-tool data-src>`: a finished map that becomes a tool when it is touched, or at once where the address chooses something;
 * only then the tool and its data are fetched. `data-ready`: its controls are there; `data-awake`: the tool has come. Whatever
 * goes wrong, at the start or later, leaves or puts back the page as it was served.
 */
class MapTool extends HTMLElement {
  connectedCallback(): void {
    if ('ready' in this.dataset || 'failed' in this.dataset || 'loading' in this.dataset) return;
    // A press comes before the tool that it wakes: it would leave the focus, and its ring, on a country's link.
    this.querySelector('.map')?.addEventListener('mousedown', (event) => event.preventDefault());
    if (location.search) {
      this.dataset.loading = '';
      this.#wake().catch(() => undefined);
      return;
    }
    layOutDates(this);
    // What a browser has kept of a page that is loaded anew; other controls can tell it not to.
    addEventListener('pageshow', () => {
      if (!('awake' in this.dataset))
        for (const box of this.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) box.checked = false;
    });
    firstTouch(this, () => this.#wake());
    this.dataset.ready = '';
  }

  /** Fetches the tool, which gives the controls their work. Rejects where the page had to be put back. */
  #wake(): Promise<void> {
    const { title } = document;
    const { promise: open, resolve, reject } = Promise.withResolvers<void>();
    const guard = enhancement(this, () => {
      this.dataset.failed = '';
      delete this.dataset.awake;
      document.title = title;
      takeBackDates(this);
      this.querySelector('.failed')?.removeAttribute('hidden');
      reject(new Error('put back'));
    });
    const opened = () => {
      this.dataset.ready = '';
      this.dataset.awake = '';
      resolve();
    };
    const { src = '' } = this.dataset;
    const addressOf = (year: string) => src.replace('{year}', year);
    const year = this.#firstYear();
    const asked = patientFetch(addressOf(year)); // tool and data come at once
    const tool: Promise<typeof import('./awake.ts')> = import(/* @vite-ignore */ address);
    Promise.all([tool, asked])
      .then(([{ wakeMap }]) => wakeMap(this, { year, asked, addressOf, guard, opened }))
      .catch(failing(guard));
    return open;
  }

  /** That of the day which the address or the page chooses, else the last. */
  #firstYear(): string {
    const years = (this.dataset.years ?? '').split(' ');
    const chosen = new URLSearchParams(location.search).get('date') ?? this.dataset.date ?? '';
    return years.find((year) => chosen.startsWith(year)) ?? years.at(-1) ?? '';
  }
}

customElements.define('map-tool', MapTool);
