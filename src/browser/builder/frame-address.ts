import { embedAddress } from '../../embed/host/embed-address.ts';
import { attributesFor, type Selection } from './selection.ts';

/**
 * The address of a frame. A day is in the path, where the element writes it into the query: so the frame shows it also
 * where no script runs. `base` is the address of the embeds, with its final slash.
 */
export function frameAddress(selection: Selection, base: string): string {
  const { date, ...attributes } = attributesFor(selection);
  const { address } = embedAddress((name) => attributes[name] ?? null, base);
  return date ? address.replace(`${base}map/`, `${base}map/${date}/`) : address;
}
