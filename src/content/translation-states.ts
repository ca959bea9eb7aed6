import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import en from '../i18n/en.json' with { type: 'json' };
import { contentTexts, specialRoles } from '../record/content-texts.ts';
import type { Content } from '../record/public-record.ts';
import { issueMessage, type Problem } from '../schema/problem.ts';
import {
  type TranslatedFrontMatter,
  translatedExplainerSchema,
  translatedPageSchema,
} from '../schema/translation.ts';
import { fileText } from './file-text.ts';
import { folderFiles } from './folder-files.ts';
import { parsedProse } from './parsed-prose.ts';
import type { Prose } from './prose/prose.ts';
import { englishDigest } from './translations/english-digest.ts';
import {
  loadTranslations,
  TRANSLATED_FILES,
  TRANSLATIONS,
  type TranslatedFile,
  type Translations,
} from './translations/load-translations.ts';
import { parseYaml } from './yaml-text.ts';

/** `stale`: the English text has changed since. */
export type State = 'current' | 'stale' | 'missing';

/** One English text and what has become of it in a language. */
export interface TextState {
  file: TranslatedFile;
  key: string;
  english: string;
  text?: string;
  state: State;
}

/** One English MDX file, `pages/method.mdx`, and its translation. */
export interface ProseState {
  file: string;
  state: State;
  english?: Prose;
  prose?: Prose;
  frontMatter?: TranslatedFrontMatter;
}

/** All that there is to translate, and what of it is written in one language. */
export interface LanguageState {
  language: string;
  /** In the order of the English files. */
  texts: readonly TextState[];
  prose: readonly ProseState[];
  /** Keys and files that nothing in English has. */
  unknown: readonly { file: string; key: string }[];
  translations: Translations;
  problems: readonly Problem[];
}

/** The folders of English MDX that may be translated. */
const PROSE = ['pages', 'explainers'] as const;

/** The languages that have a folder, in the order of their codes. */
export function writtenLanguages(folder: string): string[] {
  const path = join(folder, TRANSLATIONS);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** Every English text by file and key: the interface, then the record's own. */
export function englishTexts(content: Content): Map<TranslatedFile, ReadonlyMap<string, string>> {
  return new Map<TranslatedFile, ReadonlyMap<string, string>>([
    ['interface', new Map(Object.entries(en))],
    ...contentTexts(content),
  ]);
}

/** What has been translated into a language, what has fallen behind, and what is there for nothing. */
export function languageState(folder: string, content: Content, language: string): LanguageState {
  const translations = loadTranslations(folder, language);
  const english = englishTexts(content);
  const texts = [...english].flatMap(([file, entries]) =>
    [...entries].map(([key, text]): TextState => {
      const written = translations.texts[file][key];
      if (!written) return { file, key, english: text, state: 'missing' };
      const state = written.of === englishDigest(text) ? 'current' : 'stale';
      return { file, key, english: text, text: written.text, state };
    }),
  );
  const due = texts.filter(({ file, state }) => state !== 'missing' || !isOptional(file, language));
  const special = specialRoles(content);
  const isKnown = (file: TranslatedFile, key: string) =>
    english.get(file)?.has(key) || (file === 'roles' && special.has(key));
  const unknown = TRANSLATED_FILES.flatMap((file) =>
    Object.keys(translations.texts[file])
      .filter((key) => !isKnown(file, key))
      .map((key) => ({ file: `${TRANSLATIONS}/${language}/${file}.yaml`, key })),
  );
  const prose = proseStates(folder, language);
  return {
    language,
    texts: due,
    prose: prose.states,
    unknown: [...unknown, ...prose.unknown],
    translations,
    problems: [...translations.problems, ...prose.problems],
  };
}

/** Names are due in languages with other letters; elsewhere most are spelled as they are, and only what is written counts. */
function isOptional(file: TranslatedFile, language: string): boolean {
  return file === 'names' && new Intl.Locale(language).maximize().script === 'Latn';
}

function proseStates(folder: string, language: string) {
  const problems: Problem[] = [];
  const place = `${TRANSLATIONS}/${language}`;
  const filesIn = (name: string) => {
    if (!existsSync(join(folder, name))) return [];
    const { files, problems: stray } = folderFiles(folder, name, '.mdx');
    problems.push(...stray);
    return files;
  };
  const read = (file: string) => {
    const { text, problems: own } = fileText(folder, file);
    problems.push(...own);
    try {
      return text === undefined ? undefined : { text, prose: parsedProse(text) };
    } catch (error) {
      const [message = ''] = (error as Error).message.split('\n');
      problems.push({
        file,
        field: 'mdx',
        message: `cannot be read: ${message}: compare it with the English`,
      });
      return undefined;
    }
  };
  const states = PROSE.flatMap((name) =>
    filesIn(name).map((file): ProseState => {
      const translated = `${place}/${file}`;
      if (!existsSync(join(folder, translated))) return { file, state: 'missing' };
      // What is wrong with the English file is said where it is checked.
      const original = fileText(folder, file).text ?? '';
      const english = attempt(() => parsedProse(original));
      const mine = read(translated);
      if (!mine) return { file, state: 'stale', english };
      const matter = frontMatterOf(translated, name, mine.prose.frontMatter);
      problems.push(...matter.problems);
      const state = matter.data?.of === englishDigest(bodyOf(original)) ? 'current' : 'stale';
      return { file, state, english, prose: mine.prose, frontMatter: matter.data };
    }),
  );
  const unknown = PROSE.flatMap((name) =>
    filesIn(`${place}/${name}`)
      .filter((file) => !existsSync(join(folder, name, basename(file))))
      .map((file) => ({ file, key: 'file' })),
  );
  return { states, unknown, problems };
}

function frontMatterOf(file: string, kind: (typeof PROSE)[number], text: string) {
  const yaml = parseYaml(file, text, 2);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const schema = kind === 'pages' ? translatedPageSchema : translatedExplainerSchema;
  const parsed = schema.safeParse(yaml.value);
  const problems = (parsed.error?.issues ?? []).map((issue) => ({
    file,
    field: issue.path.join('.') || 'front matter',
    message: issueMessage(issue),
  }));
  return { data: parsed.data as TranslatedFrontMatter | undefined, problems };
}

/** What stands after the front matter: what a translated file is made from. */
export function bodyOf(mdx: string): string {
  return mdx.replace(/^---\n.*?\n---\n/su, '');
}

function attempt<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
