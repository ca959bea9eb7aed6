import { sayDated } from '../i18n/dated.ts';
import { isolated } from '../i18n/isolated.ts';
import type { Say } from '../i18n/say.ts';
import type { Statement } from '../schema/statement.ts';

/** What stands over earlier words of an answer, under a paraphrase of newer ones: whose they are comes before they do. */
export function earlierLine(say: Say, { speaker, said, saidPrecision }: Statement): string {
  return say('statement.earlier', {
    speaker: isolated(speaker.name),
    date: sayDated(say, said, saidPrecision),
  });
}
