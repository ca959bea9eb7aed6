/** What one can embed, as written in `<willing-map type="…">`. */
export type EmbedKind = 'map' | 'country' | 'statement' | 'chart' | 'numbers';

/** Reads an attribute of `<willing-map>`; null where it is not set. */
export type ReadAttribute = (name: string) => string | null;

const ISO3 = /^[A-Z]{3}$/;
const ISO3_LIST = /^[A-Z]{3}(,[A-Z]{3})*$/;
/** Ids, days, and codes of any list. */
const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const OPTIONS = ['date', 'view', 'focus', 'highlight', 'theme', 'lang'];

/** The attributes of `<willing-map>`. */
export const ATTRIBUTES = ['type', 'country', 'statement', 'chart', 'edition', ...OPTIONS];

/**
 * What the attributes ask for, and its whole address. `base` is the address of the embeds, with its final slash;
 * `languages` are those with pages of their own beside English. One that is none of them stands in the query, where a page that
 * is newer than this script may know it.
 *
 * A value that has not the form of its attribute is left out, so that none needs escaping. Which values there are is the
 * frame's to know: copies of this script stay in caches longer than lists hold.
 */
export function embedAddress(
  read: ReadAttribute,
  base: string,
  languages: readonly string[],
): { kind: EmbedKind; address: string } {
  const { kind, path } = embedded(read);
  let folder = base;
  let query = '';
  for (const name of OPTIONS) {
    const value = valid(read(name), name === 'highlight' ? ISO3_LIST : WORD);
    if (name === 'lang' && languages.includes(value)) folder += `${value}/`;
    else if (value) query += `${query ? '&' : '?'}${name}=${value}`;
  }
  return { kind, address: folder + path + query };
}

/** The map, unless what is asked for is named in full: a country by its code, a statement by its id, a chart by its name. */
function embedded(read: ReadAttribute): { kind: EmbedKind; path: string } {
  const type = read('type');
  const edition = valid(read('edition'), WORD);
  if (type === 'country' || type === 'statement' || type === 'chart') {
    const id = valid(read(type), type === 'country' ? ISO3 : WORD);
    // With `view="quote"` its quotation; a copy of this script that is older than those shows the statement.
    const folder = type === 'statement' && read('view') === 'quote' ? 'quote' : type;
    if (id) return { kind: type, path: `${folder}/${id}/` };
  }
  if (type === 'numbers') return { kind: type, path: 'numbers/' };
  return { kind: 'map', path: `map/${edition && `editions/${edition}/`}` };
}

function valid(value: string | null, form: RegExp): string {
  return value && form.test(value) ? value : '';
}
