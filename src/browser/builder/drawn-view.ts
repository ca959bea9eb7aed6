import { fill } from '../../markup/dom.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import { pictureDrawer, type SavedPicture, type Sources } from './draw.ts';
import type { Pictured } from './drawn-picture.ts';

/** The parts of the page that offer to draw a picture and hand it over. */
export interface DrawParts {
  draw: HTMLElement;
  drawNow: HTMLElement;
  drawStatus: HTMLElement;
  drawn: HTMLElement;
  picture: HTMLElement;
  alt: HTMLElement;
}

/** What is said while a picture is drawn, when it is, and when it cannot be. */
export interface DrawWords {
  drawing: string;
  drawn: string;
  failed: string;
}

/**
 * Offers to draw what is chosen: `offer` it, or null where there is nothing to draw. What was drawn before is gone with
 * every new choice, so that no file can be taken for another.
 */
export function drawnView(parts: DrawParts, sources: Sources, words: DrawWords) {
  const draw = pictureDrawer(sources);
  let chosen: Pictured | null = null;
  let shown: SavedPicture | undefined;

  function clear(): void {
    shown?.forget();
    shown = undefined;
    parts.drawn.hidden = true;
    fill(parts.picture);
    parts.drawStatus.textContent = '';
  }

  function show(saved: SavedPicture): void {
    clear();
    shown = saved;
    fill(
      parts.drawn,
      linkTo(saved.addresses.svg, `${saved.name}.svg`, parts.drawn.dataset.svg),
      linkTo(saved.addresses.png, `${saved.name}@2x.png`, parts.drawn.dataset.png),
    );
    const { svg, width, height, alt } = saved;
    const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    fill(parts.picture, element('img', { class: 'builder-drawn', src, width, height, alt }));
    parts.alt.textContent = alt;
    parts.drawn.hidden = false;
    parts.drawStatus.textContent = words.drawn;
  }

  async function drawNow(): Promise<void> {
    const mine = chosen;
    if (!mine) return;
    parts.drawStatus.textContent = words.drawing;
    try {
      const saved = await draw(mine);
      if (mine === chosen) show(saved);
      else saved.forget();
    } catch {
      if (mine === chosen) parts.drawStatus.textContent = words.failed;
    }
  }

  parts.drawNow.addEventListener('click', drawNow);
  return (offered: Pictured | null): void => {
    chosen = offered;
    parts.draw.hidden = offered === null;
    clear();
  };
}

function linkTo(href: string, download: string, format = ''): MarkupElement {
  return element('li', {}, element('a', { href, download }, format));
}
