import type { LanguageState, State } from './translation-states.ts';
import { TRANSLATIONS } from './translations/load-translations.ts';

/** How many texts of one file are in which state. */
export interface TranslationCount {
  file: string;
  current: number;
  stale: number;
  missing: number;
  unknown: number;
}

/** Counts a language by its files, those with prose as `pages` and `explainers`. */
export function translationCounts({ language, texts, prose, unknown }: LanguageState): TranslationCount[] {
  const all = [
    ...texts.map(({ file, state }) => ({ file: file as string, state })),
    ...prose.map(({ file, state }) => ({ file: file.split('/')[0] ?? file, state })),
  ];
  return [...Map.groupBy(all, ({ file }) => file)].map(([file, entries]) => {
    const count = (state: State) => entries.filter((entry) => entry.state === state).length;
    const stray = unknown.filter((one) => one.file.startsWith(`${TRANSLATIONS}/${language}/${file}`));
    return {
      file,
      current: count('current'),
      stale: count('stale'),
      missing: count('missing'),
      unknown: stray.length,
    };
  });
}

/**
 * What an editor has to write, file by file: for each text that is missing or stale the English above an empty entry, as
 * YAML to be filled in and taken over, then stamped.
 */
export function translationWorksheet({ language, texts, prose }: LanguageState): string {
  const due = texts.filter(({ state }) => state !== 'current');
  const sheets = [...Map.groupBy(due, ({ file }) => file)].map(([file, entries]) => {
    const lines = entries.map(({ key, english, text }) =>
      [
        ...english.split('\n').map((one) => `# ${one}`),
        ...(text === undefined ? [] : [`# Until now: ${text}`]),
        `${/^[\w.-]+$/u.test(key) ? key : JSON.stringify(key)}:`,
      ].join('\n'),
    );
    return `### content/${TRANSLATIONS}/${language}/${file}.yaml\n\n${lines.join('\n\n')}\n`;
  });
  const files = prose
    .filter(({ state }) => state !== 'current')
    .map(
      ({ file, state }) =>
        `# ${state === 'stale' ? 'translate anew' : 'translate'}: content/${file} as content/${TRANSLATIONS}/${language}/${file}`,
    );
  return [...sheets, ...(files.length > 0 ? [`### Prose\n\n${files.join('\n')}\n`] : [])].join('\n');
}
