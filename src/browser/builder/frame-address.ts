import { embedAddress } from '../../embed/host/embed-address.ts';
import { languageFolder } from './language-folder.ts';
import { attributesFor, type Selection } from './selection.ts';

/**
 * The address of a frame. A day is in the path, where the element writes it into the query: so the frame shows it also
 * where no script runs. `base` is the address of the embeds, with its final slash.
 */
export function frameAddress(selection: Selection, base: string): string {
  const { date, lang = '', ...attributes } = attributesFor(selection);
  const own = base + languageFolder(lang);
  const { address } = embedAddress((name) => attributes[name] ?? null, own, []);
  return date ? address.replace(`${own}map/`, `${own}map/${date}/`) : address;
}
