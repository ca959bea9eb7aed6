import type { Reading } from './readings.ts';

/** Sentences back to which a bare stance may refer: "They have refused." */
const BACK = 3;

/** Clauses that take a stance on nothing named say it about what was named last, not far before. */
export function withInherited(readings: readonly (readonly Reading[])[]): Reading[][] {
  let last: { reading: Reading; index: number } | undefined;
  return readings.map((all, index) =>
    all.map((reading) => {
      const near = last && index - last.index <= BACK ? last : undefined;
      if (reading.contribution !== null) {
        last = { reading, index };
        return reading;
      }
      const isBare =
        reading.stance !== null &&
        reading.stance !== 'host' &&
        (reading.subjects.length > 0 || reading.isOwn || reading.stance === 'undecided');
      const isNo = reading.stance === 'undecided' || reading.stance === 'declined';
      if (!near || !isBare || (reading.hasTopic && !isNo)) return reading;
      const { contribution, mission, place } = near.reading;
      return {
        ...reading,
        contribution,
        mission,
        place: reading.place === 'unspecified' ? place : reading.place,
      };
    }),
  );
}
