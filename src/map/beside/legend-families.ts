import type { LegendLine } from '../../answers/legend.ts';
import type { LegendKey } from '../../answers/paint.ts';
import type { MarkupElement } from '../../markup/element.ts';

type Family = 'yes' | 'undecided' | 'no' | 'beside';

/** All others may send soldiers, or would do what is asked. */
const FAMILIES: Readonly<Partial<Record<LegendKey, Family>>> = {
  'support-undecided': 'undecided',
  undecided: 'undecided',
  'support-silent': 'undecided',
  'support-no': 'no',
  declined: 'no',
  opposed: 'no',
  host: 'beside',
  member: 'beside',
  unknown: 'beside',
  'not-searched': 'beside',
};

/** The items of a legend; the first of each family after the first is marked, for a style sheet that sets them apart. */
export function inFamilies(
  lines: readonly LegendLine[],
  itemOf: (line: LegendLine) => MarkupElement,
): MarkupElement[] {
  return lines.map((line, index) => {
    const item = itemOf(line);
    const before = lines[index - 1];
    const family = familyOf(line);
    if (!before || familyOf(before) === family) return item;
    return { ...item, attributes: { ...item.attributes, 'data-family': family } };
  });
}

function familyOf({ key }: LegendLine): Family {
  return FAMILIES[key] ?? 'yes';
}
