import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { type Prose, parseProse } from '../mdx/prose.ts';
import { explainerSchema } from '../schema/explainer.ts';
import { issueMessage, type Problem } from '../schema/problem.ts';
import { fileText } from './file-text.ts';

/** One explainer as written: its front matter, its parsed body and the problems of the file itself. */
export interface ExplainerFile {
  file: string;
  id: string;
  title?: string;
  prose?: Prose;
  problems: readonly Problem[];
}

/** Reads every `explainers/*.mdx` of a content folder. */
export function loadExplainers(folder: string): ExplainerFile[] {
  const path = join(folder, 'explainers');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => loadExplainer(folder, `explainers/${name}`, name.replace(/\.mdx$/u, '')));
}

function loadExplainer(folder: string, file: string, id: string): ExplainerFile {
  const { text, problems } = fileText(folder, file);
  try {
    const prose = parseProse(text);
    const parsed = explainerSchema.safeParse(parseYaml(prose.frontMatter));
    const issues = (parsed.error?.issues ?? []).map((issue) => ({
      file,
      field: issue.path.join('.') || 'front matter',
      message: issueMessage(issue),
    }));
    return {
      file,
      id,
      prose,
      ...(parsed.data ? { title: parsed.data.title } : {}),
      problems: [...problems, ...issues],
    };
  } catch (error) {
    const { message, line } = error as { message: string; line?: number };
    return {
      file,
      id,
      problems: [
        ...problems,
        { file, ...(line ? { line } : {}), field: 'mdx', message: `cannot be read: ${message}` },
      ],
    };
  }
}
