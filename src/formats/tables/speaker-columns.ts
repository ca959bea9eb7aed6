import type { Speaker } from '../../schema/statement.ts';
import type { Column } from './table.ts';

interface Spoken {
  speaker: Speaker;
}

/** Who spoke, in which office, for whom; `who` says what they did. */
export function speakerColumns(who: string) {
  return [
    {
      name: 'speaker',
      type: 'string',
      required: true,
      description: who,
      value: ({ speaker }: Spoken) => speaker.name,
    },
    {
      name: 'role',
      type: 'string',
      required: true,
      description: 'The speaker’s office on that day.',
      value: ({ speaker }: Spoken) => speaker.role,
    },
    representsColumn(({ speaker }: Spoken) => speaker),
  ] as const satisfies readonly (Column & { value: unknown })[];
}

/** For whom the speaker of a row spoke. */
export function representsColumn<Row>(speakerOf: (row: Row) => Speaker) {
  return {
    name: 'represents',
    type: 'string',
    required: true,
    description:
      'For whom the speaker spoke: a country, an institution, or OUTLET for an outlet’s own wording.',
    value: (row: Row) => speakerOf(row).represents,
  } as const satisfies Column & { value: unknown };
}
