import { onceByText } from './once-by-text.ts';
import { type Prose, parseProse } from './prose/prose.ts';

/** `parseProse`, once for each text: every language is compared with the same English files. */
export function parsedProse(text: string): Prose {
  return once(text, '', () => parseProse(text));
}

const once = onceByText<Prose>('prose');
