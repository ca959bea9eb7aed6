import { enhancement } from '../../markup/enhancement.ts';
import { layOutDates, takeBackDates } from './date-control.ts';
import { firstTouch } from './first-touch.ts';
import { fetchMapData } from './map-data-file.ts';
import { enhance } from './map-tool.ts';

/**
 * `<map-tool data-src>`: a finished map that becomes a tool when it is touched, or at once where the address chooses something
 * (`data-ready`: its controls are there; `data-awake`: its data have come). Whatever goes wrong, at the start or later, leaves or puts back the page as it was served.
 */
class MapTool extends HTMLElement {
  connectedCallback(): void {
    if ('ready' in this.dataset || 'failed' in this.dataset || 'loading' in this.dataset) return;
    if (location.search) {
      this.dataset.loading = '';
      this.#wake().catch(() => undefined);
      return;
    }
    layOutDates(this);
    firstTouch(this, () => this.#wake());
    this.dataset.ready = '';
  }

  /** Fetches the data and gives the controls their work. Rejects where the page had to be put back. */
  async #wake(): Promise<void> {
    const { title } = document;
    const guard = enhancement(this, () => {
      this.dataset.failed = '';
      delete this.dataset.awake;
      document.title = title;
      takeBackDates(this);
      this.querySelector('.failed')?.removeAttribute('hidden');
    });
    const start = guard((data: Awaited<ReturnType<typeof fetchMapData>>) => {
      enhance(this, data, guard);
      this.dataset.ready = '';
      this.dataset.awake = '';
    });
    const fail = guard((reason: unknown) => {
      throw reason;
    });
    await fetchMapData(this.dataset.src ?? '').then(start, fail);
    if ('failed' in this.dataset) throw new Error('put back');
  }
}

customElements.define('map-tool', MapTool);
