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
      const rows = [...document.querySelectorAll<HTMLElement>('.lead share-row, home-map ~ share-row')].map(
        shareChosen,
      );
      const answers = [...this.querySelectorAll<HTMLElement>('.stands')];
      const shareIn = (answer: HTMLElement | undefined) => {
        for (const share of rows) share(answer);
      };
      chooseCountry(this, answers, shareIn, guard);
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
      const share = shareChosen(document.querySelector<HTMLElement>('home-map ~ share-row'));
      const answers = [...document.querySelectorAll<HTMLElement>('.stands')];
      const kept = (answer: HTMLElement | undefined) =>
        share(answer ?? answers.find((one) => 'shown' in one.dataset));
      pointAtMap(this, answers, kept, guard);
      this.dataset.ready = '';
    })();
  }
}

customElements.define('country-choice', CountryChoice);
customElements.define('home-map', HomeMap);
