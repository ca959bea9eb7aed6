import { LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../schema/problem.ts';
import { lostText } from './lost-text.ts';
import { onceByText } from './once-by-text.ts';

/** What a YAML text says. `value` is missing where it could not be read; see `problems`. */
export interface YamlText {
  value?: unknown;
  problems: readonly Problem[];
}

/**
 * Parses YAML strictly: no aliases, no tags, no key twice, and nothing that is written is lost. `firstLine` is the line of the
 * file on which it begins. With `comments`, those beside a value are meant.
 */
export function parseYaml(file: string, text: string, firstLine = 1, comments = false): YamlText {
  return once(text, [file, firstLine, comments].join(), () => parse(file, text, firstLine, comments));
}

// Check, seals and record of one build read the same files.
const once = onceByText<YamlText>('yaml');

function parse(file: string, text: string, firstLine: number, comments: boolean): YamlText {
  const lines = new LineCounter();
  const at = (offset: number, message: string): Problem => ({
    file,
    line: lines.linePos(offset).line + firstLine - 1,
    field: 'yaml',
    message,
  });
  try {
    const document = parseDocument(text, { strict: true, uniqueKeys: true, lineCounter: lines });
    const faults = [...document.errors, ...document.warnings];
    if (faults.some(({ message }) => TOO_DEEP.test(message))) throw new RangeError('too deep');
    const problems = faults
      .filter(({ code }, index) => index === 0 || code !== CONSEQUENCE)
      .map(({ message, pos: [offset] }) =>
        at(offset, `cannot be read as YAML: ${withoutPlace(message)}: ${ADVICE}`),
      );
    problems.push(...lostText(text, document, comments).map(({ offset, message }) => at(offset, message)));
    visit(document, {
      Alias: (_key, { source, range }) => {
        problems.push(at(range?.[0] ?? 0, `holds the alias *${source}: write the value out`));
      },
    });
    return problems.length > 0 ? { problems } : { value: document.toJS({ maxAliasCount: 0 }), problems };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [at(0, 'is nested too deeply to be read: write it flat, as the other files are')] };
  }
}

const ADVICE = 'compare indentation, brackets and quotation marks with the entries around it';

// After one slip the parser calls every word that follows unexpected.
const CONSEQUENCE = 'UNEXPECTED_TOKEN';

// The parser has no limit of its own: it runs until the stack is full, and may report that as an error in the text.
const TOO_DEEP = /^Maximum call stack size exceeded|Stack overflow/u;

/** The parser's own "at line 2, column 3:" counts from the wrong line in front matter, and is said already. */
function withoutPlace(message: string): string {
  const [first = ''] = message.split('\n');
  return first.replace(/ at line \d+, column \d+:?$/u, '');
}
