import type { z } from 'astro/zod';

/** Something wrong in `content/`: where it stands, what is wrong, and what to write instead. */
export interface Problem {
  /** Path from the content folder, with `/`. */
  file: string;
  /** Line (from 1) where known. */
  line?: number;
  /** Path of the field, such as `statements[2].said`, or an entry's id. */
  field: string;
  /** What is wrong and what to write instead. */
  message: string;
}

/** One line per problem, sorted by file, line and field. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.field, b.field))
    .map(({ file, line, field, message }) => `${file}${line ? `:${line}` : ''}  ${field}  ${message}`)
    .join('\n');
}

/** The problem in a list where the condition holds, else an empty list. */
export function when(condition: boolean, problem: Problem): Problem[] {
  return condition ? [problem] : [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Turns a zod issue into words that an editor can act on. */
export function issueMessage(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `is not a known code: write one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `has unknown field ${issue.keys.join(', ')}: remove it, or see content/README.md for the fields`;
    case 'invalid_type':
      return typeMessage(issue);
    default:
      return issue.message;
  }
}

/** Zod's own words, "Invalid input: expected array, received null", say what is wrong but not what to do. */
function typeMessage({ message, expected }: z.core.$ZodIssueInvalidType): string {
  const received = /received (\w+)$/u.exec(message)?.[1];
  if (received === undefined) return message;
  const wanted = WORDS_FOR_TYPES[expected] ?? expected;
  return received === 'undefined'
    ? `is missing: write ${wanted} here`
    : `is ${received}: write ${wanted} here`;
}

const WORDS_FOR_TYPES: Readonly<Record<string, string>> = {
  array: 'a list (an empty one is [])',
  object: 'fields, each as name: value',
  record: 'fields, each as name: value',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};
