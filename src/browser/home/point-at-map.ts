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
import { pageOf } from './share-chosen.ts';

/** What the box of an answer says in one sentence, before the words that say it. */
const SENTENCES = '.stands-sentence, .stands-sentence + p:not([class])';

/**
 * Lets a finished map be pointed at: by mouse, finger and keys. Its card says of a country what the box of its answer says, one of
 * `answers`; `kept` is told whose card is kept open, or that none is.
 */
export function pointAtMap(
  root: HTMLElement,
  answers: readonly HTMLElement[],
  kept: (answer: HTMLElement | undefined) => void,
  guard: Guard,
): void {
  const parts = partsOf(root);
  const svg = parts.picture.querySelector('svg');
  if (!svg) throw new Error('no svg');
  const shapes = shapesIn(svg, root.dataset.prefix ?? '');
  const answerByPage = new Map(answers.map((answer) => [pageOf(answer), answer]));
  const byCountry = new Map(
    [...svg.querySelectorAll<SVGElement>('a [data-country]')].flatMap((shape) => {
      const answer = answerByPage.get(shape.closest('a')?.getAttribute('href') ?? '');
      return answer ? [[shape.dataset.country ?? '', answer] as const] : [];
    }),
  );
  const card = cardBox(
    parts,
    (id) => cardOf(byCountry.get(id)),
    (id) => {
      if (isBeside()) placeBeside(parts.card, svg, id);
    },
  );
  // On a phone it stands under the map, and covers nothing of it.
  const isBeside = () => getComputedStyle(parts.card).position === 'absolute';
  const open = (id: string) => {
    const path = pageOf(byCountry.get(id));
    if (path) location.assign(path);
  };

  const spots = [...byCountry].map(([id, { dataset }]) => {
    const [x = 0, y = 0] = (dataset.at ?? '').split(' ').map(Number);
    return { id, x, y };
  });
  const look = (id: string | null) => looked.look(id);
  const pin = (id: string | null) => {
    const chosen = id === card.pinned() ? null : id;
    looked.keep(chosen);
    kept(byCountry.get(chosen ?? ''));
    if (chosen && !isBeside()) parts.card.scrollIntoView({ block: 'nearest' });
  };
  const keys = mapKeys(parts.keys, spots, { sees: () => true, move: look, open, pin });
  const looked = lookedCountry(parts, { shapes, card, keys });
  for (const [id, answer] of byCountry) {
    const label = answer.firstElementChild?.textContent ?? '';
    keys.name(id, filledIn(root.dataset.option ?? '', { country: nameOf(answer), label }));
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

/** The name of the country, and what its box says, without the sentence that tells the words which stand under it. */
function cardOf(answer: HTMLElement | undefined): Markup[] {
  if (!answer) return [];
  const said = answer.querySelector('figure')
    ? [...answer.children].filter((part) => !part.matches(SENTENCES))
    : [...answer.children];
  const name = element('a', { href: pageOf(answer) ?? null }, nameOf(answer));
  return [element('p', { class: 'card-name' }, name), ...said.map(markupOf)];
}

/** As the list of countries has it. */
function nameOf({ id }: HTMLElement): string {
  return document.querySelector(`option[value="${id}"]`)?.textContent ?? '';
}

/** What stands in the page, as plain data. */
function markupOf(node: Node): Markup {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  return element(node.localName, attributes, ...[...node.childNodes].map(markupOf));
}
