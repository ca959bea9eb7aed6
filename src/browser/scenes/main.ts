import { enhancement, type Guard } from '../../markup/enhancement.ts';
import { followChart } from './follow-chart.ts';
import { followScenes } from './follow-scenes.ts';

type Follow = (root: HTMLElement, guard: Guard) => void;

function enhance(root: HTMLElement, follow: Follow): void {
  if ('ready' in root.dataset || 'failed' in root.dataset) return;
  const guard = enhancement(root, () => {
    root.dataset.failed = '';
  });
  guard(() => {
    follow(root, guard);
    root.dataset.ready = '';
  })();
}

/** `<map-scenes>`: see `followScenes`. Without script, or if it fails, every scene shows a map of its own. */
class MapScenes extends HTMLElement {
  connectedCallback(): void {
    enhance(this, followScenes);
  }
}

/** `<chart-scenes>`: see `followChart`. Without script the chart stands before the text. */
class ChartScenes extends HTMLElement {
  connectedCallback(): void {
    enhance(this, followChart);
  }
}

customElements.define('map-scenes', MapScenes);
customElements.define('chart-scenes', ChartScenes);
