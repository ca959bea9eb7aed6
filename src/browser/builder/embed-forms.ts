import { elementSnippet, type Fallback } from '../../embed/snippets/element-snippet.ts';
import { part } from '../../markup/part.ts';
import type { ChosenState } from './chosen-state.ts';
import { frameAddress } from './frame-address.ts';
import { frameForm } from './frame-form.ts';
import { attributesFor, type Selection } from './selection.ts';

/** What is shown of a choice: the address of its frame on this site, and its height in CSS pixels. */
interface ShownFrame {
  address: string;
  height: number;
}

/** Writes what is pasted: the link, the element and the frame. Throws when a part is missing. */
export function embedForms(root: HTMLElement, form: HTMLFormElement) {
  const { embeds = '', credit = '' } = root.dataset;
  const showFrame = frameForm(root, (code) => write('frame', code));

  function write(name: string, text: string): void {
    const place = part(root, name);
    place.textContent = text;
    const box = place.closest<HTMLElement>('[data-form]');
    if (box) box.dataset.empty = String(text === '');
  }

  return (chosen: ChosenState, { address, height }: ShownFrame): void => {
    const { selection, state, name, title } = chosen;
    write('link', name && !hasOwnOptions(selection) && isPasted(form) ? state.web_page : '');
    const script = `${embeds.slice(0, -1)}.js`;
    write('element', elementSnippet(attributesFor(selection), fallbackOf(chosen, credit), script));
    showFrame(selection, { title, embed: frameAddress(selection, embeds), address, height });
    part(root, 'linkAlone').hidden = name !== null;
  };
}

/** The words of a state that the site keeps no picture of are only its title and its day. */
function fallbackOf({ selection, state, name, title }: ChosenState, credit: string): Fallback {
  if (name === null)
    return { title, finding: title, page: `${state.web_page}?view=${selection.view}`, credit };
  const picture = {
    src: state.thumbnail_url,
    width: state.thumbnail_width,
    height: state.thumbnail_height,
  };
  return { title, finding: state.description, page: state.web_page, picture, credit };
}

/** Whether more is chosen than a pasted address can say; its embed is light or dark as the reader has it. */
function hasOwnOptions({ kind, focus, highlight, theme, view }: Selection): boolean {
  return kind === 'quote' || Boolean(focus || highlight || theme === 'dark' || view);
}

/** Whether the page of what is chosen answers for it: the home page answers for the map alone. */
function isPasted(form: HTMLFormElement): boolean {
  const chosen = (name: string) => (form.elements.namedItem(name) as HTMLSelectElement).selectedOptions[0];
  return chosen('kind')?.value !== 'chart' || chosen('chart')?.dataset.pasted === 'true';
}
