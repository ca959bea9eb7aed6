import { parameterReader } from '../../map/state/parameters.ts';

declare const OTHER_LANGUAGES: readonly string[]; // from the build: none in another language than English

/**
 * Where the address asks for another language, `?lang=de`, leads on to the page in it: so who knows no address but that of
 * English gets what was asked for, and no page grows by it. Leaves no entry in the reader's history.
 */
export function followLanguage(): void {
  if (OTHER_LANGUAGES.length === 0) return;
  const asked = parameterReader(location.search).read('lang', (value) =>
    OTHER_LANGUAGES.find((code) => code === value),
  );
  if (asked) location.replace(location.href.replace('v1/', `v1/${asked}/`));
}
