import { sayDated } from '../../i18n/dated.ts';
import type { DateForm } from '../../i18n/day.ts';
import { isolated } from '../../i18n/isolated.ts';
import type { Say } from '../../i18n/say.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import type { Precision } from '../../schema/codes.ts';
import type { Day } from '../../schema/day.ts';
import type { Statement } from '../../schema/statement.ts';

/** A day, for people and for machines, as precisely as it is known. */
export function timeOf(say: Say, day: Day, precision?: Precision, form?: DateForm): MarkupElement {
  const datetime = precision === 'month' ? day.slice(0, 7) : day;
  return element('time', { datetime }, sayDated(say, day, precision, form));
}

/** "Donald Tusk, 4 Sept 2025". */
export function speakerAndDay(say: Say, { speaker, said, saidPrecision }: Statement): string {
  return `${isolated(speaker.name)}, ${sayDated(say, said, saidPrecision, 'short')}`;
}
