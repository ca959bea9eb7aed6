import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { explainerSchema } from '../schema/explainer.ts';
import { issueMessage, type Problem } from '../schema/problem.ts';
import { fileText } from './file-text.ts';
import { folderFiles } from './folder-files.ts';
import { parsedProse } from './parsed-prose.ts';
import type { Prose } from './prose/prose.ts';
import { parseYaml } from './yaml-text.ts';

/** One explainer as written: its front matter, its parsed body and the problems of the file itself. */
export interface ExplainerFile {
  file: string;
  id: string;
  title?: string;
  question?: string;
  /** Ids that it had, or that went into it. */
  formerly: readonly string[];
  /** Not published yet: only `npm run dev` shows it. */
  isDraft: boolean;
  prose?: Prose;
  problems: readonly Problem[];
}

/** Reads every `explainers/*.mdx` of a content folder, and names what else lies there. */
export function loadExplainers(folder: string): {
  explainers: ExplainerFile[];
  problems: readonly Problem[];
} {
  if (!existsSync(join(folder, 'explainers'))) return { explainers: [], problems: [] };
  const { files, problems } = folderFiles(folder, 'explainers', '.mdx');
  return { explainers: files.map((file) => loadExplainer(folder, file)), problems };
}

/** The pages that have their words from `pages/`, by the names of the files. */
const PAGES: readonly string[] = ['pages/method.mdx'];

/** Reads every `pages/*.mdx`: other prose, without front matter. */
export function loadPages(folder: string): { file: string; prose?: Prose; problems: readonly Problem[] }[] {
  const here = existsSync(join(folder, 'pages'));
  const { files, problems: stray } = here
    ? folderFiles(folder, 'pages', '.mdx')
    : { files: [], problems: [] };
  const missing = PAGES.filter((file) => !files.includes(file)).map((file) => ({
    file,
    problems: [{ file, field: 'file', message: 'is missing: restore it, a page of the site is made of it' }],
  }));
  const pages = files.map((file) => {
    if (!PAGES.includes(file)) {
      const message = `is shown on no page: those with words of their own are ${PAGES.join(', ')}`;
      return { file, problems: [{ file, field: 'file', message }] };
    }
    const { text, problems } = fileText(folder, file);
    if (text === undefined) return { file, problems };
    const read = readProse(file, text);
    if ('problem' in read) return { file, problems: [...problems, read.problem] };
    return { file, prose: read.prose, problems };
  });
  return [...pages, ...missing, { file: 'pages', problems: stray }];
}

function loadExplainer(folder: string, file: string): ExplainerFile {
  const id = basename(file, '.mdx');
  const { text, problems } = fileText(folder, file);
  if (text === undefined) return { file, id, formerly: [], isDraft: false, problems };
  const read = readProse(file, text);
  if ('problem' in read)
    return { file, id, formerly: [], isDraft: false, problems: [...problems, read.problem] };
  const { prose } = read;
  const yaml = parseYaml(file, prose.frontMatter, 2);
  if (yaml.problems.length > 0)
    return { file, id, formerly: [], isDraft: false, prose, problems: [...problems, ...yaml.problems] };
  const parsed = explainerSchema.safeParse(yaml.value);
  const issues = (parsed.error?.issues ?? []).map((issue) => ({
    file,
    field: issue.path.join('.') || 'front matter',
    message: issueMessage(issue),
  }));
  const { title, question, formerly = [], draft: isDraft = false } = parsed.data ?? {};
  return { file, id, title, question, formerly, isDraft, prose, problems: [...problems, ...issues] };
}

function readProse(file: string, text: string): { prose: Prose } | { problem: Problem } {
  try {
    return { prose: parsedProse(text) };
  } catch (error) {
    const { message, line: place } = error as { message: string; line?: number };
    const [first = ''] = message.split('\n');
    // A tag without its end is placed in the message only: "Expected a closing tag for `<Summary>` (13:1-13:10)".
    const line = place ?? Number(/\((\d+):\d+-/u.exec(first)?.[1] ?? 0);
    return {
      problem: {
        file,
        ...(line ? { line } : {}),
        field: 'mdx',
        message: `cannot be read: ${first}: ${ADVICE}`,
      },
    };
  }
}

const ADVICE = 'see content/README.md for the tags, and leave out < and { elsewhere';
