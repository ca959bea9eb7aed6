/** Parameters of an address that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w*|mtm_\w*|pk_\w*|_ga|_gl|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|mkt_tok|at_medium|at_campaign|xtor|cmpid|ocid)$/iu;

/**
 * What two addresses of one page have in common: no scheme, `www.`, fragment, trailing slash or tracking parameters, and
 * the parameters that are left in one order. To compare with, not to open.
 */
export function comparableAddress(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  const asked = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return [host.replace(/^www\./u, ''), readable(pathname).replace(/\/+$/u, ''), ...asked].join(' ');
}

/** `%C3%A9` and `é` are one letter; what cannot be read so stays as it is. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

/** What two printings of the same words have in common: letters and digits, without case, marks and signs. */
export function comparableWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Comparable words in the letters that ids are written with; a letter that has none in ASCII stays. */
export function idLetters(text: string): string {
  return comparableWords(text).replace(/[^a-z\d ]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** Letters of names that ids write otherwise, and that are no letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};
