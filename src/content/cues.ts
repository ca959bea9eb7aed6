import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hitsOf, parsePattern } from '../desk/cues/pattern.ts';
import { wordsOf } from '../desk/cues/words.ts';
import { CUE_SECTIONS, type Cues, cuesSchema } from '../schema/cues.ts';
import { issueMessage, type Problem } from '../schema/problem.ts';
import { fileText } from './file-text.ts';
import { folderFiles } from './folder-files.ts';
import { parseYaml } from './yaml-text.ts';

/** The cues by language, as far as their files are sound. */
export interface LoadedCues {
  cues: ReadonlyMap<string, Cues>;
  problems: readonly Problem[];
}

/** Reads `cues/<language>.yaml` of a content folder; one without such a folder has none. */
export function loadCues(folder: string): LoadedCues {
  if (!existsSync(join(folder, 'cues'))) return { cues: new Map(), problems: [] };
  const { files, problems: stray } = folderFiles(folder, 'cues', '.yaml');
  const read = files.map((file) => ({ language: basename(file, '.yaml'), ...readCues(folder, file) }));
  return {
    cues: new Map(read.flatMap(({ language, cues }) => (cues ? [[language, cues]] : []))),
    problems: [...stray, ...read.flatMap(({ problems }) => problems)],
  };
}

function readCues(folder: string, file: string): { cues?: Cues; problems: readonly Problem[] } {
  const { text, problems } = fileText(folder, file);
  if (text === undefined) return { problems };
  const yaml = parseYaml(file, text);
  if (yaml.problems.length > 0) return { problems: [...problems, ...yaml.problems] };
  const parsed = cuesSchema.safeParse(yaml.value);
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map((issue) => ({
        file,
        field: issue.path.join('.') || 'file',
        message: issueMessage(issue),
      })),
    };
  return { cues: parsed.data, problems: [...problems, ...cueProblems(file, parsed.data)] };
}

/** A cue that its own example does not hold finds nothing, and one that stands twice is edited in one place only. */
function cueProblems(file: string, cues: Cues): Problem[] {
  const language = basename(file, '.yaml');
  return CUE_SECTIONS.flatMap((section) => {
    const seen = new Set<string>();
    return cues[section].flatMap(({ words, example }, index): Problem[] => {
      const field = `${section}[${index}]`;
      const inExample = wordsOf(example, language);
      const holds = words.some((word) => hitsOf(parsePattern(word, language), inExample).length > 0);
      const doubles = words.filter(
        (word) => seen.has(word) || words.indexOf(word) !== words.lastIndexOf(word),
      );
      for (const word of words) seen.add(word);
      return [
        ...(holds
          ? []
          : [{ file, field, message: 'has an example that holds none of its words: write one that does' }]),
        ...[...new Set(doubles)].map((word) => ({
          file,
          field,
          message: `has "${word}" a second time in ${section}: keep one of the two`,
        })),
      ];
    });
  });
}
