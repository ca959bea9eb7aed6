import { enhancement } from '../../markup/enhancement.ts';
import { chooseCountry } from './choose-country.ts';
import { pointAtMap } from './point-at-map.ts';
import { shareChosen } from './share-chosen.ts';

/** `<country-choice>`: the list of the system instead of a list of links. It fails to what was served. */
class CountryChoice extends HTMLElement {
  connectedCallback(): void {
    if ('ready' in this.dataset) return;
    const guard = enhancement(this);
    guard(() => {
      const row = document.querySelector<HTMLElement>('.lead share-row');
      chooseCountry(this, [...this.querySelectorAll<HTMLElement>('.stands')], shareChosen(row), guard);
      this.dataset.ready = '';
    })();
  }
}

/** `<home-map>`: a finished map that shows a country's words when it is pointed at. */
class HomeMap extends HTMLElement {
  connectedCallback(): void {
    if ('ready' in this.dataset) return;
    const guard = enhancement(this);
    guard(() => {
      pointAtMap(this, [...this.querySelectorAll('template')], guard);
      this.dataset.ready = '';
    })();
  }
}

customElements.define('country-choice', CountryChoice);
customElements.define('home-map', HomeMap);
