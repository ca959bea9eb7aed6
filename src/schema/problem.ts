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
      return issue.message.endsWith('received undefined')
        ? `is missing: write a ${issue.expected} here`
        : issue.message;
    default:
      return issue.message;
  }
}
