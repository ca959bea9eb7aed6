import { LANGUAGES, type Language, localeOf, ORIGINAL } from '../i18n/locale.ts';
import { messageFaults } from '../i18n/message-faults.ts';
import type { Content } from '../record/public-record.ts';
import type { Problem } from '../schema/problem.ts';
import type { Prose } from './prose/prose.ts';
import {
  type LanguageState,
  languageState,
  type ProseState,
  writtenLanguages,
} from './translation-states.ts';
import { TRANSLATIONS } from './translations/load-translations.ts';

/** The files of which a language needs every text before it is published: without them a page has no words, or no colours. */
const NEEDED: ReadonlySet<string> = new Set(['interface', 'codebook']);

/** What `check` says of the languages: `problems` stop a build, `notices` are what has fallen behind or is still English. */
export interface TranslationReport {
  problems: readonly Problem[];
  notices: readonly Problem[];
}

/**
 * Looks through every language of a content folder. What is wrong in one that is `published` is a problem, in another one a
 * notice, because nobody reads it yet; but a file that can't be read is always one.
 */
export function translationReport(
  folder: string,
  content: Content,
  published: readonly Language[],
): TranslationReport {
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  for (const language of writtenLanguages(folder)) {
    if (!Object.hasOwn(LANGUAGES, language) || language === ORIGINAL) {
      const message = `is no language of the site: write one of ${Object.keys(LANGUAGES).join(', ')}`;
      problems.push({ file: `${TRANSLATIONS}/${language}`, field: 'folder', message });
      continue;
    }
    const state = languageState(folder, content, language);
    problems.push(...state.problems);
    const faults = [
      ...unknownKeys(state),
      ...faultyMessages(state),
      ...faultyNames(state),
      ...houseFaults(state, content),
      ...ladderFaults(state, content),
      ...faultyProse(state),
    ];
    const isPublished = published.includes(language as Language);
    (isPublished ? problems : notices).push(...faults, ...missing(state, NEEDED));
    notices.push(...behind(state));
  }
  for (const language of published.filter(
    (one) => one !== ORIGINAL && !writtenLanguages(folder).includes(one),
  ))
    problems.push({
      file: `${TRANSLATIONS}/${language}`,
      field: 'folder',
      message: 'is missing, and the language is published: translate the interface and the codebook first',
    });
  return { problems, notices };
}

function fileOf({ language }: LanguageState, file: string): string {
  return `${TRANSLATIONS}/${language}/${file}${file.endsWith('.mdx') ? '' : '.yaml'}`;
}

function missing(state: LanguageState, files: ReadonlySet<string>): Problem[] {
  return state.texts
    .filter((text) => text.state === 'missing' && files.has(text.file))
    .map(({ file, key, english }) => ({
      file: fileOf(state, file),
      field: key,
      message: `is missing: translate “${english}”`,
    }));
}

/** One line for each text that is older than its English, and one for each file with texts that are still English. */
function behind(state: LanguageState): Problem[] {
  const stale = [
    ...state.texts,
    ...state.prose.map(({ file, state: now }) => ({ file, key: 'file', state: now })),
  ]
    .filter((one) => one.state === 'stale')
    .map(({ file, key }) => ({
      file: fileOf(state, file),
      field: key,
      message: 'is older than the English text: translate it again, or stamp it if it still says the same',
    }));
  const rest = state.texts.filter((text) => text.state === 'missing' && !NEEDED.has(text.file));
  const counted = [...Map.groupBy(rest, ({ file }) => file)].map(([file, texts]) => ({
    file: fileOf(state, file),
    field: 'file',
    message: `leaves ${texts.length} texts in English: npm run translations -- --worksheet ${state.language} lists them`,
  }));
  return [...stale, ...counted];
}

function unknownKeys({ unknown }: LanguageState): Problem[] {
  return unknown.map(({ file, key }) => ({
    file,
    field: key,
    message:
      'is there for nothing: no English text has this key; take it out, or write the key that it has now',
  }));
}

function faultyMessages(state: LanguageState): Problem[] {
  const locale = localeOf(state.language as Language);
  const { leavesOut } = state.translations.house;
  return state.texts
    .filter(({ file, text }) => file === 'interface' && text !== undefined)
    .flatMap(({ file, key, english, text = '' }) =>
      messageFaults(text, english, { key, locale, leavesOut: leavesOut.includes(key) }).map((message) => ({
        file: fileOf(state, file),
        field: key,
        message,
      })),
    );
}

/** The ladder is of terms that there are, and countries of the record. */
function houseFaults(state: LanguageState, { codebook, countries }: Content): Problem[] {
  const { ladder, leavesOut, countries: names } = state.translations.house;
  const groups: Readonly<Record<string, Readonly<Record<string, unknown>>>> = codebook;
  const file = fileOf(state, 'house');
  return [
    ...ladder
      .map(({ code }) => code)
      .filter((code) => {
        const [group = '', term = ''] = code.split('.');
        return !Object.hasOwn(groups[group] ?? {}, term);
      })
      .map((code) => ({ file, field: `ladder.${code}`, message: 'is no term of content/codebook.yaml' })),
    ...leavesOut
      .filter((key) => !state.texts.some((one) => one.file === 'interface' && one.key === key))
      .map((key) => ({ file, field: `leavesOut.${key}`, message: 'is no key of src/i18n/en.json' })),
    ...Object.keys(names)
      .filter((id) => !countries.some((country) => country.id === id))
      .map((id) => ({
        file,
        field: id,
        message: 'is named here, and is no country of content/countries.yaml',
      })),
  ];
}

/** The groups of the codebook whose terms stand side by side, so that no two may have one word. */
const LADDERS = ['headlines', 'stances'] as const;

/** The rungs of a ladder are told apart by their words alone, and the words that a house explains are those that are shown. */
function ladderFaults(state: LanguageState, { codebook }: Content): Problem[] {
  const { codebook: terms } = state.translations.texts;
  const lower = (words: string) => words.toLocaleLowerCase(localeOf(state.language as Language));
  const wordOf = (code: string) => terms[`${code}.label`]?.text;
  const file = fileOf(state, 'codebook');
  const twice = LADDERS.flatMap((group) => {
    const rungs = Object.keys(codebook[group]).flatMap((code) => {
      const word = wordOf(`${group}.${code}`);
      return word === undefined ? [] : [{ code: `${group}.${code}`, word: lower(word) }];
    });
    return [...Map.groupBy(rungs, ({ word }) => word).values()].filter(({ length }) => length > 1);
  });
  return [
    ...twice.map((rungs) => ({
      file,
      field: rungs.map(({ code }) => code).join(' and '),
      message: `have one word, “${rungs[0]?.word}”: nobody could tell them apart`,
    })),
    ...state.translations.house.ladder.flatMap(({ code, word }) => {
      const shown = wordOf(code);
      return shown === undefined || lower(shown) === lower(word)
        ? []
        : [
            {
              file: fileOf(state, 'house'),
              field: `ladder.${code}`,
              message: `explains “${word}”, and codebook.yaml says “${shown}”: explain the word that is shown`,
            },
          ];
    }),
  ];
}

/** Map embeds write these signs between names, as `speakerSchema` says. */
function faultyNames(state: LanguageState): Problem[] {
  return state.texts
    .filter(({ file, text }) => file === 'names' && /[|=]/u.test(text ?? ''))
    .map(({ file, key }) => ({
      file: fileOf(state, file),
      field: key,
      message: 'holds | or =, which map embeds write between names: write the name in letters',
    }));
}

/** A translated file has the tags of the English one with the same properties, in whatever order its sentences need. */
function faultyProse(state: LanguageState): Problem[] {
  return state.prose.flatMap((one) =>
    tagFaults(one).map((message) => ({ file: fileOf(state, one.file), field: 'tags', message })),
  );
}

function tagFaults({ english, prose }: ProseState): string[] {
  if (!english || !prose) return [];
  const [theirs, ours] = [tagsOf(english), tagsOf(prose)];
  const lost = [...theirs].filter(([tag, count]) => (ours.get(tag) ?? 0) < count);
  const added = [...ours].filter(([tag, count]) => (theirs.get(tag) ?? 0) < count);
  return [
    ...lost.map(([tag]) => `lacks ${tag}, which the English text has: write it in`),
    ...added.map(([tag]) => `has ${tag} more often than the English text: take it out`),
  ];
}

/** How often each tag stands there; none has a property that people read. */
function tagsOf({ tags }: Prose): Map<string, number> {
  const written = tags.map(({ name, attributes }) => {
    const rest = Object.entries(attributes)
      .map(([key, value]) => (value === null ? ` ${key}` : ` ${key}="${value}"`))
      .sort();
    return `<${name}${rest.join('')}>`;
  });
  return new Map([...Map.groupBy(written, (tag) => tag)].map(([tag, all]) => [tag, all.length]));
}
