import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import type { Content } from '../record/public-record.ts';
import { codebookSchema } from '../schema/codebook.ts';
import { correctionsSchema } from '../schema/correction.ts';
import { countriesSchema } from '../schema/country.ts';
import { eventsSchema } from '../schema/event.ts';
import { figuresSchema } from '../schema/figure.ts';
import { institutionsSchema } from '../schema/institution.ts';
import { officesSchema } from '../schema/office.ts';
import { issueMessage, type Problem } from '../schema/problem.ts';
import { sourceSchema } from '../schema/source.ts';
import { statementsSchema } from '../schema/statement.ts';
import { fileText } from './file-text.ts';

/** What a content folder holds. `content` is missing where a file could not be understood; see `problems`. */
export interface Loaded {
  content?: Content;
  problems: readonly Problem[];
}

/** Reads and parses every YAML file of a content folder. Lists all problems; throws on none of them. */
export function loadContent(folder: string): Loaded {
  const problems: Problem[] = [];
  const one = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined => {
    const read = readYaml(folder, file, schema);
    problems.push(...read.problems);
    return read.data;
  };
  const many = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    yamlFiles(folder, name).map((file) => ({ file, data: one(file, schema) }));

  const codebook = one('codebook.yaml', codebookSchema);
  const countries = one('countries.yaml', countriesSchema);
  const institutions = one('institutions.yaml', institutionsSchema);
  const events = one('events.yaml', eventsSchema);
  const figures = one('figures.yaml', figuresSchema);
  const corrections = one('corrections.yaml', correctionsSchema);
  const offices = one('offices.yaml', officesSchema);
  const sources = many('sources', sourceSchema).flatMap(({ file, data }) =>
    data ? [{ ...data, id: basename(file, '.yaml') }] : [],
  );
  const statements = many('statements', statementsSchema).flatMap(({ file, data }) => {
    problems.push(...strayStatements(file, data ?? []));
    return data ?? [];
  });
  if (!codebook || !countries || !institutions || !events || !figures || !corrections || !offices)
    return { problems };
  return {
    content: {
      codebook,
      countries,
      institutions,
      sources,
      statements,
      events,
      figures,
      corrections,
      offices,
    },
    problems,
  };
}

function readYaml<Schema extends z.ZodType>(folder: string, file: string, schema: Schema) {
  if (!existsSync(join(folder, file))) {
    const message = 'is missing: create it, an empty list is []';
    return { data: undefined, problems: [{ file, field: 'file', message }] };
  }
  const { text, problems } = fileText(folder, file);
  const document = parseDocument(text, { strict: true, uniqueKeys: true });
  const broken = document.errors.map(({ message, linePos }) => ({
    file,
    ...(linePos ? { line: linePos[0].line } : {}),
    field: 'yaml',
    message: `cannot be read as YAML: ${message.split('\n')[0]}`,
  }));
  if (broken.length > 0 || problems.some(({ message }) => message.startsWith('is '))) {
    return { data: undefined, problems: [...problems, ...broken] };
  }
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const parsed = schema.safeParse(value);
  if (parsed.success) return { data: parsed.data, problems };
  const issues = parsed.error.issues.map((issue) => ({
    file,
    field: fieldPath(issue.path, value),
    message: issueMessage(issue),
  }));
  return { data: undefined, problems: [...problems, ...issues] };
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

function yamlFiles(folder: string, name: string): string[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => `${name}/${file}`);
}
