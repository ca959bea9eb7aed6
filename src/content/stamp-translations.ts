import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { specialRoles } from '../record/content-texts.ts';
import type { Content } from '../record/public-record.ts';
import type { Problem } from '../schema/problem.ts';
import { fileText } from './file-text.ts';
import { bodyOf, englishTexts, languageState } from './translation-states.ts';
import { englishDigest } from './translations/english-digest.ts';
import { TRANSLATED_FILES, TRANSLATIONS } from './translations/load-translations.ts';
import { parseYaml } from './yaml-text.ts';

/** What a file of texts holds before it is stamped: `key: text` beside `key: { of, text }`. */
type Written = Readonly<Record<string, string | { of?: string; text?: string }>>;

/**
 * Adds the digest of the English text to every translation of a language that has none: to `key: text`, to
 * `{ text }`, and to MDX without `of`. What has a digest keeps it: whoever has read a stale text again takes its `of` away.
 * Writes the files in the order of the English, and returns how many it stamped and what it could not read.
 */
export function stampTranslations(
  folder: string,
  content: Content,
  language: string,
): { stamped: number; problems: Problem[] } {
  const problems: Problem[] = [];
  let stamped = 0;
  const english = englishTexts(content);
  for (const name of TRANSLATED_FILES) {
    const file = `${TRANSLATIONS}/${language}/${name}.yaml`;
    if (!existsSync(join(folder, file))) continue;
    const { text = '', problems: unfit } = fileText(folder, file);
    const yaml = parseYaml(file, text);
    problems.push(...unfit, ...yaml.problems);
    if (yaml.problems.length > 0) continue;
    const written = (yaml.value ?? {}) as Written;
    const special = name === 'roles' ? specialRoles(content) : [];
    const texts = new Map([...(english.get(name) ?? []), ...special]);
    const keys = [...texts.keys()].filter((key) => Object.hasOwn(written, key));
    const unknown = Object.keys(written).filter((key) => !texts.has(key));
    const lines = [...keys, ...unknown].map((key) => {
      const entry = written[key];
      const { of, text: words = '' } = typeof entry === 'string' ? { text: entry } : (entry ?? {});
      const digest = of ?? (texts.has(key) ? englishDigest(texts.get(key) ?? '') : undefined);
      if (!of && digest) stamped += 1;
      return line(key, { ...(digest ? { of: digest } : {}), text: words });
    });
    writeFileSync(join(folder, file), lines.join(''));
  }
  for (const { file } of languageState(folder, content, language).prose) {
    const translated = join(folder, TRANSLATIONS, language, file);
    if (!existsSync(translated)) continue;
    const text = readFileSync(translated, 'utf8');
    const digest = englishDigest(bodyOf(readFileSync(join(folder, file), 'utf8')));
    const done = withDigest(text, digest);
    if (done === text) continue;
    writeFileSync(translated, done);
    stamped += 1;
  }
  return { stamped, problems };
}

/** One entry as a line: `key: { of: "…", text: "…" }`, however long, so that a change of one text is a change of one line. */
function line(key: string, entry: { of?: string; text: string }): string {
  const options = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', collectionStyle: 'flow' } as const;
  const written = stringify(entry, { ...options, defaultKeyType: 'PLAIN' }).trim();
  return `${/^[\w.-]+$/u.test(key) ? key : JSON.stringify(key)}: ${written}\n`;
}

function withDigest(mdx: string, digest: string): string {
  const [, matter] = /^---\n(.*?)---\n/su.exec(mdx) ?? [];
  if (matter === undefined) return `---\nof: "${digest}"\n---\n\n${mdx}`;
  return /^of:/mu.test(matter) ? mdx : mdx.replace(/^---\n/u, `---\nof: "${digest}"\n`);
}
