import { filledIn } from '../../i18n/word-list.ts';
import { shapesIn } from '../../map/painter/shapes.ts';
import { element, type Markup } from '../../markup/element.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { cardBox } from '../map/card-box.ts';
import { placeBeside } from '../map/card-place.ts';
import { lookedCountry } from '../map/looked-country.ts';
import { mapKeys } from '../map/map-keys.ts';
import { followPointer } from '../map/map-pointer.ts';
import { partsOf } from '../map/parts.ts';
import { whenLetGo } from '../map/when-let-go.ts';

/**
 * Lets a finished map be pointed at: by mouse, finger and keys. `cards`: what its card says of each country (`data-answer`),
 * with its place in map units. `kept` is told the page of the country whose card is kept open, or that none is.
 */
export function pointAtMap(
  root: HTMLElement,
  cards: readonly HTMLTemplateElement[],
  kept: (page: string | undefined) => void,
  guard: Guard,
): void {
  const parts = partsOf(root);
  const svg = parts.picture.querySelector('svg');
  if (!svg) throw new Error('no svg');
  const shapes = shapesIn(svg, root.dataset.prefix ?? '');
  const byCountry = new Map(cards.map((said) => [said.dataset.answer ?? '', said]));
  const card = cardBox(
    parts,
    (id) => [...(byCountry.get(id)?.content.childNodes ?? [])].map(markupOf),
    (id) => {
      if (isBeside()) placeBeside(parts.card, svg, id);
    },
  );
  // On a phone it stands under the map, and covers nothing of it.
  const isBeside = () => getComputedStyle(parts.card).position === 'absolute';
  const pageOf = (id: string) =>
    svg.querySelector(`[data-country="${id}"]`)?.closest('a')?.getAttribute('href') ?? undefined;
  const open = (id: string) => {
    const path = pageOf(id);
    if (path) location.assign(path);
  };

  const spots = cards.map(({ dataset }) => ({
    id: dataset.answer ?? '',
    x: Number(dataset.x),
    y: Number(dataset.y),
  }));
  const look = (id: string | null) => looked.look(id);
  const pin = (id: string | null) => {
    const chosen = id === card.pinned() ? null : id;
    looked.keep(chosen);
    kept(chosen ? pageOf(chosen) : undefined);
    if (chosen && !isBeside()) parts.card.scrollIntoView({ block: 'nearest' });
  };
  const keys = mapKeys(parts.keys, spots, { sees: () => true, move: look, open, pin });
  const looked = lookedCountry(parts, { shapes, card, keys });
  for (const [id, { content }] of byCountry) {
    const textOf = (part: string) => content.querySelector(part)?.textContent ?? '';
    const named = { country: textOf('.card-name'), label: textOf('.badge') };
    keys.name(id, filledIn(root.dataset.option ?? '', named));
  }
  followPointer(svg, parts.picture.parentElement ?? parts.picture, { look, choose: pin }, guard);
  whenLetGo(
    parts,
    () => {
      if (card.pinned()) pin(null);
    },
    guard,
  );
}

/** What stands in the page, as plain data. */
function markupOf(node: Node): Markup {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  return element(node.localName, attributes, ...[...node.childNodes].map(markupOf));
}
