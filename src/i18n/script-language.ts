import { LANGUAGE, LOCALE, ORIGINAL } from './locale.ts';

/**
 * For the bundler of scripts (a plugin of Rolldown): a browser has no environment to ask, so the language of the build is
 * written into the script in place of `locale.ts`. The table of languages is no part of it; pages hand over what they need.
 */
export function scriptLanguage() {
  const constants = Object.entries({ LANGUAGE, LOCALE, ORIGINAL });
  return {
    name: 'script-language',
    load: (id: string) =>
      id.endsWith('/src/i18n/locale.ts')
        ? constants.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n')
        : null,
  };
}
