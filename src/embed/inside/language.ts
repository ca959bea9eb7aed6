declare const OTHER_LANGUAGES: string; // from the build: `de|fr`; empty where there is no other language

/**
 * Where the address asks for another language, `?lang=de`, leads on to the page in it: so who knows no address but that of
 * English gets what was asked for, and no page grows by it. Leaves no entry in the reader's history.
 */
export function followLanguage(): void {
  if (!OTHER_LANGUAGES) return;
  const asked = location.search.match(`[?&]lang=(${OTHER_LANGUAGES})\\b`);
  if (asked) location.replace(location.href.replace('v1/', `v1/${asked[1]}/`));
}
