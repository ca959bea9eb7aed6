import { eld } from 'eld/medium';
import type { Read } from './article.ts';

/** Below so many letters the detector is not asked against what a page declares. */
const ENOUGH = 300;

/**
 * The language of a text (BCP 47): as its page declares, but where the words are plainly of another; else as its
 * letters tell, else null. Templates of other languages are common, so a declaration is not the last word.
 */
export function languageOf(text: string, declared: Read | null): Read | null {
  const found = eld.detect(text.slice(0, 5000));
  const named = tag(declared?.value);
  if (named !== undefined && declared) {
    const differs = primary(named) !== primary(writtenAs(found.language));
    const sure = text.length >= ENOUGH && found.isReliable() && found.language !== '';
    if (!(differs && sure)) return { value: named, from: declared.from };
  }
  if (found.language === '' || !found.isReliable()) return null;
  return { value: writtenAs(found.language), from: 'the words' };
}

/** The detector says "no" for Norwegian; nearly all of it is Bokmål. */
function writtenAs(code: string): string {
  return code === 'no' ? 'nb' : code;
}

function primary(code: string): string {
  return code === 'no' ? 'nb' : (code.split('-', 1)[0] ?? '');
}

/** `en-gb` and `en_GB` as `en-GB`; undefined for what is no tag that the record knows. */
function tag(value: string | undefined): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(value?.replaceAll('_', '-') ?? []);
    return canonical && /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/u.test(canonical)
      ? canonical
      : undefined;
  } catch {
    return undefined;
  }
}
