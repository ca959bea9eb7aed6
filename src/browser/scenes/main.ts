import { enhancement } from '../../markup/enhancement.ts';
import { followScenes } from './follow-scenes.ts';

/** `<map-scenes>`: see `followScenes`. Without script, or if it fails, every scene shows a map of its own. */
class MapScenes extends HTMLElement {
  connectedCallback(): void {
    if ('ready' in this.dataset || 'failed' in this.dataset) return;
    const guard = enhancement(this, () => {
      this.dataset.failed = '';
    });
    guard(() => {
      followScenes(this, guard);
      this.dataset.ready = '';
    })();
  }
}

customElements.define('map-scenes', MapScenes);
