import { followSteps } from './map-steps.ts';

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

customElements.define('map-steps', MapSteps);
