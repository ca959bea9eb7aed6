import { CST, type Document, isScalar, Lexer, visit } from 'yaml';

/** Something that a reader of the file sees and that the parsed value does not hold. */
export interface Loss {
  /** Where it begins, in characters from the beginning of the text. */
  offset: number;
  message: string;
}

/**
 * What YAML would take out of a text, or turn into something else, without a word: comments beside or below a value,
 * anchors, tags and directives that were meant as text, empty values, and numbers or codes that are not kept as written.
 * Where comments are meant (`comments`), they are no loss.
 */
export function lostText(text: string, document: Document, comments = false): Loss[] {
  return [...lostTokens(text, comments), ...unlikeWritten(document)];
}

/** Tokens stand in the order of the text and cover all of it; those for which nothing is written come between them. */
function lostTokens(text: string, comments: boolean): Loss[] {
  const losses: Loss[] = [];
  let offset = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    if (!isText && UNWRITTEN.has(token)) {
      isText = token === CST.SCALAR;
      continue;
    }
    const isMeant = isText || (comments && CST.tokenType(token) === 'comment');
    const message = isMeant ? undefined : lossOfToken(token, text[offset - 1]);
    if (message !== undefined) losses.push({ offset, message });
    isText = false;
    offset += token.length;
  }
  return losses;
}

const UNWRITTEN: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

function lossOfToken(token: string, before: string | undefined): string | undefined {
  switch (CST.tokenType(token)) {
    case 'comment':
      // An indented line that begins with # may be the second line of a text.
      if ((before === undefined || before === '\n') && /^#(?:[#\s]|$)/u.test(token)) return undefined;
      return `loses "${token}", a comment to YAML: put the whole value in quotation marks; a comment has a line of its own, from its first column, and a space after #`;
    case 'anchor':
    case 'tag':
      return `loses "${token}", which has a meaning in YAML: put the whole value in quotation marks`;
    case 'directive-line':
      return `begins a line with "${token}", an instruction to YAML: take it out`;
    default:
      return undefined;
  }
}

function unlikeWritten(document: Document): Loss[] {
  const losses: Loss[] = [];
  const empty = (offset: number, name: string) =>
    losses.push({
      offset,
      message: `${name} is left empty: write its value, null where a field may be unknown, [] for an empty list, or take it out`,
    });
  visit(document, {
    Pair: (_key, { key, value }) => {
      const [offset, name] = isScalar(key) ? [key.range?.[0] ?? 0, String(key.source ?? key.value)] : [0, ''];
      if (value === null || isEmpty(value)) empty(offset, name === '' ? 'a name' : name);
    },
    Scalar: (key, node) => {
      // The value of a field is named by its field, an empty file by its schema.
      if (isEmpty(node)) {
        if (typeof key === 'number') empty(node.range?.[0] ?? 0, 'an entry of a list');
        if (key === 'key') empty(node.range?.[0] ?? 0, 'the name of a field');
        return;
      }
      const written = node.source ?? '';
      if (node.type !== 'PLAIN' || typeof node.value === 'string' || String(node.value) === written) return;
      // A digest may be digits alone, or hold one e: YAML would make a number of it.
      if (/^[\de]{64}$/iu.test(written)) {
        losses.push({
          offset: node.range?.[0] ?? 0,
          message: `has the digest ${written} without quotation marks, which YAML reads as the number ${node.value}: put it in quotation marks, "${written.slice(0, 4)}…"`,
        });
        return;
      }
      losses.push({
        offset: node.range?.[0] ?? 0,
        message: `has ${written}, which YAML reads as ${node.value}: write ${plainly(node.value)}, or put quotation marks around text`,
      });
    },
  });
  return losses;
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}

function plainly(value: unknown): string {
  return typeof value === 'number' ? 'the number in digits without separators' : String(value);
}
