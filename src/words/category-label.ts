import type { MapCategory } from '../map/category.ts';
import { categoryKey } from '../map/category-key.ts';
import type { Question } from '../map/question.ts';
import type { Codebook } from '../schema/codebook.ts';

/** The name and the meaning of a colour under a question, from the codebook. */
export function categoryTerm(codebook: Codebook, category: MapCategory | 'conflicting', question: Question) {
  const [group = '', code = ''] = categoryKey(category, question).split('.');
  const terms = codebook[group as 'headlines'] as Readonly<
    Record<string, { label: string; definition: string }>
  >;
  const term = terms[code];
  if (!term) throw new RangeError(`the codebook has no ${group} ${code}`);
  return term;
}
