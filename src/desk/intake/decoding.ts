/** A text as read from bytes, and the name of the encoding (WHATWG) by which it was read. */
export interface Decoded {
  text: string;
  encoding: string;
  /** Where the encoding was read: a mark in the bytes, a declaration, or the letters themselves. */
  from: 'byte order mark' | 'declaration' | 'the bytes';
}

/**
 * Reads bytes as text: by their byte order mark, as UTF-16 without one, as sound UTF-8, by what a page declares
 * (`http-equiv` or `charset`), else in the older encoding that gives the most likely letters.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked) return { text: read(bytes, marked), encoding: marked, from: 'byte order mark' };
  const wide = withoutMark(bytes);
  if (wide) return { text: read(bytes, wide), encoding: wide, from: 'the bytes' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', from: 'the bytes' };
  } catch {
    const declared = declaredEncoding(bytes);
    if (declared) return { text: read(bytes, declared), encoding: declared, from: 'declaration' };
    const encoding = likeliest(bytes);
    return { text: read(bytes, encoding), encoding, from: 'the bytes' };
  }
}

function read(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: spaces and line ends leave zeros in every second byte, whatever the script. */
function withoutMark(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const enough = head.length / 40;
  if (odd > enough && even < odd / 10) return 'utf-16le';
  if (even > enough && odd < even / 10) return 'utf-16be';
  return undefined;
}

const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_:.-]{3,40})/iu;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = /^\s*</u.test(head) ? DECLARED.exec(head)?.[1] : undefined;
  if (name === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(name);
    // What says UTF-8 and is not was refused before.
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** Letters that running text in an encoding's languages is full of; the first of two that fit equally is taken. */
const LIKELY: readonly { encoding: string; letters: RegExp }[] = [
  { encoding: 'windows-1252', letters: /[àâäçéèêëîïôöùûüßáíóúñãõåøæœÀÉÖÜÄÅØ«»“”„’‘–—…€°]/gu },
  { encoding: 'windows-1251', letters: /[а-яёіїєґўА-ЯІЇЄҐ«»“”„’–—…№]/gu },
  { encoding: 'windows-1254', letters: /[çğıöşüâîÇĞİÖŞÜ“”’‘–—…]/gu },
  { encoding: 'windows-1250', letters: /[ąćęłńóśźżŁŚŻčďěňřšťůžáéíýöüőűăâîşţđČŘŠŽ“”„’–—…»«]/gu },
  { encoding: 'windows-1253', letters: /[α-ωάέήίόύώΑ-ΩΆΈΉΊΌΎΏ«»“”’–—…]/gu },
  { encoding: 'koi8-r', letters: /[а-яё]/gu },
];

/** Old encodings that give capitals in the middle of words, or signs among letters, were not meant. */
const UNLIKELY =
  /(?<=\p{Ll})\p{Lu}|(?<=\p{L})[^\p{L}\p{N}\p{P}\p{Z}\s\p{M}](?=\p{L})|[\u0080-\u009f\ufffd]|(?<=\p{L})[¹³²¾¼½¿¡£¥§](?=\p{L})|(?<=\p{sc=Latn})[\p{sc=Cyrl}\p{sc=Grek}]|(?<=[\p{sc=Cyrl}\p{sc=Grek}])\p{sc=Latn}/gu;

function likeliest(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 200_000);
  const scored = LIKELY.map(({ encoding, letters }) => {
    const text = read(sample, encoding);
    const foreign = [...text.matchAll(/[^\p{ASCII}]/gu)].length;
    const score = count(text, letters) - foreign - 3 * count(text, UNLIKELY);
    return { encoding, score };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
