import type { PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import type { Tag } from './prose.ts';

/** What an `<Awaits>` may wait for, by its attributes: each finds the ids of what has come, said after `since`. */
const FINDERS: Readonly<Record<string, (value: string, tag: Tag, record: PublicRecord) => string[]>> = {
  of: (value, { attributes }, { statements, eventsById }) => {
    const subjects = value.split(/\s+/u);
    const { contribution } = attributes;
    return statements
      .filter(({ country, retracted }) => subjects.includes(country) && !retracted)
      .filter(({ codings }) => !contribution || codings.some((one) => one.contribution === contribution))
      .filter(({ said }) => said > sinceOf(attributes, eventsById))
      .map(({ id }) => id);
  },
  figure: (value, { attributes }, { figures, eventsById }) =>
    figures
      .filter(({ topic, said }) => topic === value && said > sinceOf(attributes, eventsById))
      .map(({ id }) => id),
  list: (value, { attributes }, { lists, eventsById }) =>
    lists
      .filter(({ speaker, said }) => speaker.represents === value && said > sinceOf(attributes, eventsById))
      .map(({ id }) => id),
  event: (value, { attributes }, { events, eventsById }) =>
    events
      .filter(({ kind, date }) => kind === value && date > sinceOf(attributes, eventsById))
      .map(({ id }) => id),
  report: (value, _tag, { reports }) => reports.find(({ id }) => id === value)?.readAs ?? [],
  text: (value, _tag, { statementsById }) =>
    (statementsById.get(value)?.evidence ?? [])
      .filter(({ checked }) => checked.against === 'full-text')
      .map(({ source }) => source),
};

/** The attributes of which an `<Awaits>` needs one. */
export const AWAITED: readonly string[] = Object.keys(FINDERS);

/** Those that look at days, and so need `since`. */
export const SINCE: ReadonlySet<string> = new Set(['of', 'figure', 'list', 'event']);

/**
 * The ids of what a sentence waited for, once it is in the record; none while the sentence still holds. Any one of its
 * conditions is enough.
 */
export function whatHasCome(tag: Tag, record: PublicRecord): string[] {
  return AWAITED.flatMap((attribute) => {
    const value = tag.attributes[attribute];
    return value ? (FINDERS[attribute]?.(value, tag, record) ?? []) : [];
  });
}

function sinceOf({ since }: Tag['attributes'], eventsById: PublicRecord['eventsById']): Day {
  return eventsById.get(since ?? '')?.date ?? since ?? '';
}
