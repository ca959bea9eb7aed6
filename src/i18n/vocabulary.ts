import type { Codebook } from '../schema/codebook.ts';
import { type Say, TERM_GROUPS, type TermGroup } from './say.ts';
import { type MessageKey, translate } from './translate.ts';

const TERM = new RegExp(`^(definition\\.)?(${TERM_GROUPS.join('|')})\\.(.+)$`, 'u');

/** The words of the build: terms of this codebook, and every string of the interface. Throws a RangeError for a code without a term. */
export function vocabularyOf(codebook: Codebook): Say {
  return (key, values) => {
    const [, definition, group, code = ''] = TERM.exec(key) ?? [];
    if (!group) return translate(key as MessageKey, values);
    const terms: Readonly<Record<string, { label: string; definition: string }>> =
      codebook[group as TermGroup];
    const term = terms[code];
    if (!term) throw new RangeError(`the codebook has no ${group}.${code}`);
    return definition ? term.definition : term.label;
  };
}
