import { fill } from '../../markup/dom.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import { part } from '../../markup/part.ts';
import { pictureDrawer, type SavedPicture, type Sources } from './draw.ts';
import type { Pictured } from './drawn-picture.ts';

/** What is said while a picture is drawn, when it is, and when it cannot be. */
export interface DrawWords {
  drawing: string;
  drawn: string;
  failed: string;
}

/**
 * Offers to draw what is chosen: `offer` it, or null where there is nothing to draw. What was drawn before is gone with
 * every new choice, so that no file can be taken for another. Throws when a part is missing.
 */
export function drawnView(root: HTMLElement, sources: Sources, words: DrawWords) {
  const [offer, drawn, picture] = [part(root, 'draw'), part(root, 'drawn'), part(root, 'picture')];
  const [status, alternative] = [part(root, 'drawStatus'), part(root, 'alt')];
  const draw = pictureDrawer(sources);
  let chosen: Pictured | null = null;
  let shown: SavedPicture | undefined;

  function clear(): void {
    shown?.forget();
    shown = undefined;
    drawn.hidden = true;
    fill(picture);
    status.textContent = '';
  }

  function show(saved: SavedPicture): void {
    clear();
    shown = saved;
    fill(
      drawn,
      linkTo(saved.addresses.svg, `${saved.name}.svg`, drawn.dataset.svg),
      linkTo(saved.addresses.png, `${saved.name}@2x.png`, drawn.dataset.png),
    );
    const { svg, width, height, alt } = saved;
    const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    fill(picture, element('img', { class: 'builder-drawn', src, width, height, alt }));
    alternative.textContent = alt;
    drawn.hidden = false;
    status.textContent = words.drawn;
  }

  async function drawNow(): Promise<void> {
    const mine = chosen;
    if (!mine) return;
    status.textContent = words.drawing;
    try {
      const saved = await draw(mine);
      if (mine === chosen) show(saved);
      else saved.forget();
    } catch {
      if (mine === chosen) status.textContent = words.failed;
    }
  }

  part(root, 'drawNow').addEventListener('click', drawNow);
  return (offered: Pictured | null): void => {
    chosen = offered;
    offer.hidden = offered === null;
    clear();
  };
}

function linkTo(href: string, download: string, format = ''): MarkupElement {
  return element('li', {}, element('a', { href, download }, format));
}
