import IntlMessageFormat from 'intl-messageformat';

/** An ICU message as its parser gives it. */
export type ParsedMessage = ReturnType<IntlMessageFormat['getAst']>;
type MessageElement = ParsedMessage[number];

const ACCENTS: Readonly<Record<string, string>> = {
  ...{
    a: 'á',
    c: 'ç',
    e: 'é',
    g: 'ğ',
    i: 'í',
    l: 'ł',
    n: 'ñ',
    o: 'ö',
    r: 'ř',
    s: 'š',
    u: 'ü',
    y: 'ý',
    z: 'ž',
  },
  ...{ A: 'Å', C: 'Č', E: 'É', I: 'Î', L: 'Ł', N: 'Ñ', O: 'Ø', S: 'Š', U: 'Û', Y: 'Ý', Z: 'Ž' },
};

/** Said twice, they make English about as much longer as German is. */
const LONG = /[aeiou]/u; // small ones: a capital stays one

/** What stands as it is: tags, and places for values in the words of a script. */
const FIXED = /(<\/?\w+>|\{\w+\})/u;

/** A text as the pseudo-language says it: with accents, longer, between brackets that show where it ends. */
export function pseudoText(text: string): string {
  return `[${foreign(text)}]`;
}

/** An ICU message as the pseudo-language says it: its arguments stay as they are. */
export function pseudoMessage(message: string): ParsedMessage {
  const literal = (value: string): MessageElement => ({ type: LITERAL, value });
  const elements = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
  return [literal('['), ...elements.map(foreignElement), literal(']')];
}

// The parser's own enumeration is of a package that this one brings.
const LITERAL = 0;

function foreignElement(element: MessageElement): MessageElement {
  if (element.type === LITERAL) return { ...element, value: foreign(element.value) };
  if (!('options' in element)) return element;
  const options = Object.entries<{ value: ParsedMessage }>(element.options).map(([name, option]) => [
    name,
    { ...option, value: option.value.map(foreignElement) },
  ]);
  return { ...element, options: Object.fromEntries(options) } as MessageElement;
}

function foreign(text: string): string {
  return text
    .split(FIXED)
    .map((part, index) => (index % 2 === 1 ? part : accented(part)))
    .join('');
}

function accented(text: string): string {
  return [...text]
    .map((letter) => {
      const sign = ACCENTS[letter] ?? letter;
      return LONG.test(letter) ? sign + sign : sign;
    })
    .join('');
}
