import { LANGUAGE, LOCALE, ORIGINAL } from './locale.ts';
import { OWN_MARKS } from './own-marks.ts';

/** What stands in a script in place of a file of this folder, by its name. */
const CONSTANTS: Readonly<Record<string, object>> = {
  'locale.ts': { LANGUAGE, LOCALE, ORIGINAL },
  'own-marks.ts': { OWN_MARKS },
};

/**
 * For the bundler of scripts (a plugin of Rolldown): a browser has no environment to ask, so the language of the build is
 * written into the script in place of what would ask. The tables of languages are no part of it; pages hand over what they need.
 */
export function scriptLanguage() {
  return {
    name: 'script-language',
    load: (id: string) => {
      const constants = CONSTANTS[/\/src\/i18n\/([\w-]+\.ts)$/u.exec(id)?.[1] ?? ''];
      if (!constants) return null;
      return Object.entries(constants)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
