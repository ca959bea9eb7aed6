import { formatNumber } from '../../i18n/numbers.ts';
import { part } from '../../markup/part.ts';
import type { ChosenState } from './chosen-state.ts';
import { drawnView } from './drawn-view.ts';
import { languageFolder } from './language-folder.ts';

/**
 * Offers pictures of what is chosen. The ready ones show charts, and whole maps as they are; any other state of the map is drawn
 * here. Beside that, a map without a ready picture has the card of its page. What the site keeps no words of is told by its
 * title until it is drawn. Throws when a part is missing.
 */
export function picturesOffered(root: HTMLElement) {
  const { pictures = '', ownLanguage = '', parts = '', record = '', closeUp = '' } = root.dataset;
  const { drawing = '', isDrawn: drawn = '', drawFailed: failed = '' } = root.dataset;
  const offerDrawing = drawnView(root, { parts, record, closeUp }, { drawing, drawn, failed });
  const [readyBox, noneBox, cardBox, alt] = [
    part(root, 'pictures'),
    part(root, 'noPictures'),
    part(root, 'card'),
    part(root, 'alt'),
  ];

  return ({ selection, state, name, title }: ChosenState): void => {
    const card = new URL(state.thumbnail_url).pathname;
    const isMap = selection.kind === 'map';
    // Words and days of what is drawn are those of this page.
    const isOwn = selection.lang === ownLanguage;
    const isDark = isMap && isOwn && selection.theme === 'dark'; // ready ones are light
    const asItIs = name !== null && !selection.focus && !selection.highlight && !isDark;
    const isReady = asItIs && card.startsWith(`${pictures}${languageFolder(selection.lang)}`);
    readyBox.hidden = !isReady;
    noneBox.hidden = isReady || (isMap && isOwn);
    cardBox.hidden = !asItIs || isReady;
    for (const link of readyBox.querySelectorAll('a')) {
      const { ending = '', label, scale } = link.dataset;
      link.href = card.replace(/(@2x)?\.png$/u, ending);
      const width = formatNumber(state.thumbnail_width * Number(scale));
      if (label) link.textContent = label.replace('{width}', width);
    }
    for (const link of cardBox.querySelectorAll('a')) link.href = card;
    alt.textContent = name ? state.description : title;
    offerDrawing(isMap && isOwn && !isReady ? selection : null);
  };
}
