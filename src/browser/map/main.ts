import { enhancement } from '../../markup/enhancement.ts';
import { fetchMapData } from './map-data-file.ts';
import { enhance } from './map-tool.ts';

/**
 * `<map-tool data-src>`: a finished map that becomes a tool once its data has come. Whatever goes wrong, at the start or
 * later, leaves or puts back the page as it was served.
 */
class MapTool extends HTMLElement {
  connectedCallback(): void {
    if ('ready' in this.dataset || 'failed' in this.dataset || 'loading' in this.dataset) return;
    this.dataset.loading = '';
    const { title } = document;
    const guard = enhancement(this, () => {
      this.dataset.failed = '';
      document.title = title;
      this.querySelector('.failed')?.removeAttribute('hidden');
    });
    const start = guard((data: Awaited<ReturnType<typeof fetchMapData>>) => {
      enhance(this, data, guard);
      this.dataset.ready = '';
    });
    const fail = guard((reason: unknown) => {
      throw reason;
    });
    fetchMapData(this.dataset.src ?? '').then(start, fail);
  }
}

customElements.define('map-tool', MapTool);
