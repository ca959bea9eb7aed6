import { carriedName, isSameCarried } from '../drafts/carried.ts';
import type { Item } from '../judgement/sitting.ts';
import type { Start } from '../server/answers.ts';
import { node, tick } from './node.ts';

/** What is asked of a quotation. */
export interface CarryingField {
  root: HTMLElement;
  /** There is a quotation or none, or it carries something or nothing. */
  follow(): void;
}

/**
 * Which codings of the statement that it joins a quotation carries (those of a new statement are asked with each coding),
 * and whether what it carries wants the sentence around it.
 */
export function carryingField(
  { statements, codebook }: Start,
  item: Item,
  changed: () => void,
): CarryingField {
  const { draft } = item;
  const there = statements.find(({ id }) => id === item.joins)?.codings ?? [];
  const ticks = there
    .filter(({ scope }) => scope === 'after-ceasefire')
    .map((coding) => {
      const name = carriedName(coding, there);
      const { contributions, places, stances } = codebook;
      const place = name.place ? `, ${places[name.place].label}` : '';
      const told = `${contributions[coding.contribution].label}${place}: ${stances[coding.stance].label}`;
      const others = () => item.carries.filter((one) => !isSameCarried(one, name));
      return tick(`The quoted words alone carry “${told}”`, others().length < item.carries.length, (on) => {
        item.carries = on ? [...others(), name] : others();
        follow();
        changed();
      });
    });
  const context = tick(
    'The quotation still wants the sentence around it: other words are shown before it',
    draft.wantsContext,
    (on) => {
      draft.wantsContext = on;
      changed();
    },
  );
  const root = node(
    'div',
    { class: 'carrying', role: 'group', 'aria-label': 'What the quotation carries' },
    ...ticks,
    context,
  );
  follow();
  return { root, follow };

  function follow(): void {
    root.hidden = draft.quote === null;
    const carries =
      item.joins === '' ? draft.codings.some(({ carried }) => carried) : item.carries.length > 0;
    context.hidden = !carries;
  }
}
