import { enhancement } from '../../markup/enhancement.ts';
import { fetchMapData } from './map-data-file.ts';
import { followSteps } from './map-steps.ts';
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

/** `<map-steps>`: see `followSteps`. Without script, or if it fails, the map stands before its steps. */
class MapSteps extends HTMLElement {
  connectedCallback(): void {
    if ('ready' in this.dataset) return;
    try {
      followSteps(this);
      this.dataset.ready = '';
    } catch {
      this.dataset.failed = '';
    }
  }
}

customElements.define('map-tool', MapTool);
customElements.define('map-steps', MapSteps);
