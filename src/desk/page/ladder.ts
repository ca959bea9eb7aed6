import { STANCES, type Stance } from '../../schema/codes.ts';
import type { Start } from '../server/answers.ts';
import { node } from './node.ts';

/** What a stance means, with real cases of it, and the rungs above and below. */
export function ladder({ codebook, cases }: Start, stance: Stance): HTMLElement {
  const own = cases.filter((one) => one.stance === stance);
  const rungs = STANCES.map((one) =>
    node(
      'li',
      { 'aria-current': one === stance ? 'true' : null },
      node('b', {}, codebook.stances[one].label),
      ` ${codebook.stances[one].definition}`,
    ),
  );
  return node(
    'aside',
    { class: 'ladder small', 'aria-label': 'The ladder' },
    node('p', {}, node('b', {}, codebook.stances[stance].label), ` ${codebook.stances[stance].definition}`),
    own.length === 0
      ? node('p', { class: 'quiet' }, 'The record has no words that carry it yet.')
      : node(
          'ul',
          {},
          ...own.map(({ words, who, said, contribution }) =>
            node(
              'li',
              {},
              node('q', {}, `“${words}”`),
              node(
                'span',
                { class: 'quiet' },
                ` ${who}, ${said}, on ${codebook.contributions[contribution].label.toLowerCase()}`,
              ),
            ),
          ),
        ),
    node('details', {}, node('summary', {}, 'The whole ladder'), node('ol', {}, ...rungs)),
  );
}
