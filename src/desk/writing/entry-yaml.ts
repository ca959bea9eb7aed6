import { parse } from 'yaml';

type Fields = Readonly<Record<string, unknown>>;

/** Longest line that is written, in characters, as in the files that are there. */
const WIDTH = 112;

/** Texts of a paragraph, which are folded; all others stand on one line. */
const FOLDED: ReadonlySet<string> = new Set(['summary', 'differs', 'note', 'notes']);

/** A source as a file of its own. */
export function sourceYaml(source: Fields): string {
  return fields(source, '');
}

/** A statement as an entry of the file of its country. */
export function statementYaml({ codings, evidence, ...rest }: Fields): string {
  const { note, ...first } = rest;
  return [
    `- ${fields(first, '  ').slice(2)}`,
    Array.isArray(codings) && codings.length > 0
      ? `  codings:\n${codings.map((coding) => `    - ${flow(coding)}\n`).join('')}`
      : '  codings: []\n',
    '  evidence:\n',
    ...(Array.isArray(evidence) ? evidence.map((piece) => evidenceYaml(piece as Fields)) : []),
    note === undefined ? '' : fields({ note }, '  '),
  ].join('');
}

/** A piece of evidence as an entry of the list of its statement. */
export function evidenceYaml({ quote, ...rest }: Fields): string {
  const { source, kind, language, ...others } = rest;
  const indent = '      ';
  const words = quote as Fields | undefined;
  return [
    `    - ${fields({ source, kind, language }, indent).slice(indent.length)}`,
    words
      ? `${indent}quote:\n${Object.entries(words)
          .map(([name, value]) => `${indent}  ${name}: ${quoted(String(value))}\n`)
          .join('')}`
      : '',
    fields(others, indent),
  ].join('');
}

/** A revision as an entry of the list of its statement, or of another entry of a list. */
export function revisionYaml({ on, why, was }: { on: string; why: string; was: Fields }): string {
  const told = Object.entries(was).map(([name, value]) => `        ${name}: ${flow(value)}\n`);
  return `    - on: ${on}\n      why: >-\n${folded(why, '        ')}      was:\n${told.join('')}`;
}

function fields(values: Fields, indent: string): string {
  return Object.entries(values)
    .map(([name, value]) =>
      FOLDED.has(name) && typeof value === 'string'
        ? `${indent}${name}: >-\n${folded(value, `${indent}  `)}`
        : `${indent}${name}: ${flow(value, name)}\n`,
    )
    .join('');
}

/** Words in lines, each behind its indent. */
function folded(text: string, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && indent.length + last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}${line}\n`).join('');
}

/** A value on one line. */
export function flow(value: unknown, name = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => flow(item)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([key, one]) => `${key}: ${flow(one, key)}`);
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  return QUOTED.has(name) || !isPlain(value) ? quoted(value) : value;
}

/** Fields that are quoted in all files, whatever they hold. */
const QUOTED: ReadonlySet<string> = new Set(['role', 'title', 'exact', 'prefix', 'suffix', 'textDigest']);

/** Whether YAML reads a text without quotation marks as that text, in brackets, too. */
function isPlain(text: string): boolean {
  return (
    /^(?:https?:\/\/[\w./-]+|[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’()/_-]*)$/u.test(text) &&
    !text.endsWith(' ') &&
    parse(text) === text
  );
}

/** Text between double quotation marks, which YAML reads as JSON does. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
