/** What one can embed, as written in `<willing-map type="…">`. */
export type EmbedKind = 'map' | 'country' | 'statement' | 'numbers';

/** Reads an attribute of `<willing-map>`; null where it is not set. */
export type ReadAttribute = (name: string) => string | null;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ISO3 = /^[A-Z]{3}$/;
const CODE = /^[a-z]+(-[a-z]+)*$/;

/**
 * The options of an embed, each with the form that its value must have. A value of another form is left out, so that none
 * needs escaping. The lists of values are the frame's to know: copies of this script stay in caches longer than lists hold.
 */
const OPTIONS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  view: CODE,
  focus: CODE,
  highlight: /^[A-Z]{3}(,[A-Z]{3})*$/,
  theme: /^(auto|light|dark)$/,
  lang: /^[a-z]{2}$/,
};

/** The attributes of `<willing-map>`. */
export const ATTRIBUTES = ['type', 'country', 'statement', 'edition', ...Object.keys(OPTIONS)];

/** What the attributes ask for, and its whole address. `base` is the address of the embeds, with its final slash. */
export function embedAddress(read: ReadAttribute, base: string): { kind: EmbedKind; address: string } {
  const { kind, path } = embedded(read);
  let query = '';
  for (const [name, form] of Object.entries(OPTIONS)) {
    const value = valid(read(name), form);
    if (value) query += `${query ? '&' : '?'}${name}=${value}`;
  }
  return { kind, address: base + path + query };
}

/** The map, unless what is asked for is named in full: a country by its code, a statement by its id. */
function embedded(read: ReadAttribute): { kind: EmbedKind; path: string } {
  const type = read('type');
  const country = valid(read('country'), ISO3);
  const statement = valid(read('statement'), ID);
  const edition = valid(read('edition'), ID);
  if (type === 'country' && country) return { kind: type, path: `country/${country}/` };
  if (type === 'statement' && statement) return { kind: type, path: `statement/${statement}/` };
  if (type === 'numbers') return { kind: type, path: 'numbers/' };
  return { kind: 'map', path: edition ? `map/editions/${edition}/` : 'map/' };
}

function valid(value: string | null, form: RegExp): string {
  return value && form.test(value) ? value : '';
}
