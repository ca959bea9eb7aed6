import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import type { Content } from '../record/public-record.ts';
import { codebookSchema } from '../schema/codebook.ts';
import { correctionsSchema } from '../schema/correction.ts';
import { countriesSchema } from '../schema/country.ts';
import { editionsSchema } from '../schema/edition.ts';
import { electionsSchema } from '../schema/election.ts';
import { eventsSchema } from '../schema/event.ts';
import { figuresSchema } from '../schema/figure.ts';
import { institutionsSchema } from '../schema/institution.ts';
import { namedListsSchema } from '../schema/list.ts';
import { officesSchema } from '../schema/office.ts';
import { outletsSchema } from '../schema/outlet.ts';
import { issueMessage, type Problem } from '../schema/problem.ts';
import { publisherSchema } from '../schema/publisher.ts';
import { reportsSchema } from '../schema/report.ts';
import { sourceSchema } from '../schema/source.ts';
import { statementsSchema } from '../schema/statement.ts';
import type { Authored } from '../seal/authored.ts';
import { authoredEntries } from './authored-entries.ts';
import { fileText } from './file-text.ts';
import { folderFiles } from './folder-files.ts';
import { parseYaml } from './yaml-text.ts';

/** The files of which a content folder has one each, under the names that the content has for them. */
const FILES = {
  codebook: codebookSchema,
  countries: countriesSchema,
  institutions: institutionsSchema,
  events: eventsSchema,
  figures: figuresSchema,
  corrections: correctionsSchema,
  editions: editionsSchema,
  offices: officesSchema,
  elections: electionsSchema,
  lists: namedListsSchema,
  outlets: outletsSchema,
  publisher: publisherSchema,
  reports: reportsSchema,
} satisfies Partial<Record<keyof Content, z.ZodType>>;

/**
 * What a content folder holds. `content` is missing where a single file could not be understood; see `problems`.
 * `unread` are the ids of sources and statements that are there, in files that could not be understood: they are not
 * in `content`, and whoever points at them is not to blame.
 */
export interface Loaded {
  content?: Content;
  unread: ReadonlySet<string>;
  /** Every entry as somebody wrote it, for the seal: also those that are not in order. */
  authored: readonly Authored[];
  problems: readonly Problem[];
}

/** Reads and parses every YAML file of a content folder. Lists all problems; throws on none of them. */
export function loadContent(folder: string): Loaded {
  const problems: Problem[] = [];
  const unread = new Set<string>();
  const authored: Authored[] = [];
  const one = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined => {
    const read = readYaml(folder, file, schema);
    problems.push(...read.problems);
    authored.push(...authoredEntries(file, read.value));
    return read.data;
  };
  const many = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const { files, problems: stray } = folderFiles(folder, name, '.yaml');
    problems.push(...stray);
    return files.map((file) => {
      const { text, value, data, problems: own } = readYaml(folder, file, schema);
      problems.push(...own);
      authored.push(...authoredEntries(file, value));
      if (!data) for (const id of [basename(file, '.yaml'), ...idsIn(text)]) unread.add(id);
      return { file, data };
    });
  };

  const single = Object.fromEntries(
    Object.entries(FILES).map(([name, schema]) => [name, one(`${name}.yaml`, schema)]),
  ) as { [Name in keyof typeof FILES]: z.output<(typeof FILES)[Name]> | undefined };
  const sources = many('sources', sourceSchema).flatMap(({ file, data }) =>
    data ? [{ ...data, id: basename(file, '.yaml') }] : [],
  );
  const statements = many('statements', statementsSchema).flatMap(({ file, data }) => {
    problems.push(...strayStatements(file, data ?? []));
    return data ?? [];
  });
  return {
    ...(isWhole(single) ? { content: { ...single, sources, statements } } : {}),
    unread,
    authored,
    problems,
  };
}

function isWhole<Files extends object>(
  files: Files,
): files is { [Name in keyof Files]: NonNullable<Files[Name]> } {
  return Object.values(files).every((file) => file !== undefined);
}

/** One file of a content folder as read. */
interface Read<Data> {
  text: string;
  /** What the YAML says, whether or not it fits the schema. */
  value?: unknown;
  data?: Data;
  problems: readonly Problem[];
}

/** Reads and parses one YAML file, in which comments beside values may be meant. Lists all problems; throws on none of them. */
export function readYaml<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
  comments = false,
): Read<z.output<Schema>> {
  if (!existsSync(join(folder, file))) {
    const message = 'is missing: create it, an empty list is []';
    return { text: '', problems: [{ file, field: 'file', message }] };
  }
  const { text, problems } = fileText(folder, file);
  if (text === undefined) return { text: '', problems };
  const yaml = parseYaml(file, text, 1, comments);
  if (yaml.problems.length > 0) return { text, problems: [...problems, ...yaml.problems] };
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { text, value: yaml.value, data: parsed.data, problems };
  const issues = parsed.error.issues.map((issue) => ({
    file,
    field: fieldPath(issue.path, yaml.value),
    message: issueMessage(issue),
  }));
  return { text, value: yaml.value, problems: [...problems, ...issues] };
}

/** The ids of the entries of a list, whether or not it is sound YAML. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/^- id: *([a-z0-9-]+)/gmu)].map(([, id = '']) => id);
}

/** `pol-2025-09-04-donald-tusk.evidence[0].source` where the entry has an id, else `[3].evidence[0].source`. */
function fieldPath(path: readonly PropertyKey[], root: unknown): string {
  const [index, ...rest] = path;
  const entry =
    Array.isArray(root) && typeof index === 'number' ? (root[index] as { id?: unknown } | null) : null;
  const steps = typeof entry?.id === 'string' ? [entry.id, ...rest] : path;
  return (
    steps.reduce<string>((text, step) => {
      if (typeof step === 'number') return `${text}[${step}]`;
      return text ? `${text}.${String(step)}` : String(step);
    }, '') || 'file'
  );
}

function strayStatements(file: string, statements: Content['statements']): Problem[] {
  const expected = basename(file, '.yaml');
  return statements
    .filter(({ country }) => country.toLowerCase() !== expected)
    .map(({ id, country }) => ({
      file,
      field: `${id}.country`,
      message: `is ${country}: move the statement to statements/${country.toLowerCase()}.yaml`,
    }));
}
