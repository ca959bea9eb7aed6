import type { StatementEvidence } from '../schema/evidence.ts';
import { isStateOnly } from './carrying-words.ts';
import type { PublicRecord } from './public-record.ts';

type Sources = Pick<PublicRecord, 'sourcesById'>;

/** Whose state runs a house, ISO 3166-1 alpha-2, by a name that its publisher has; of a house that is not here the name alone is said. */
const STATES: readonly (readonly [house: string, state: string])[] = [
  ['TASS', 'RU'],
  ['RIA Novosti', 'RU'],
  ['Anadolu', 'TR'],
  ['TRT', 'TR'],
  ['Ukrinform', 'UA'],
  ['MIA', 'MK'],
  ['News.by', 'BY'],
  ['Prensa Latina', 'CU'],
];

/** A house whose words are known from it alone, and whose state that is. */
export interface StateOutlet {
  publisher: string;
  state: string | undefined;
}

/** The houses that alone report a statement, each once; none where others do, too. */
export function stateOutlets(
  record: Sources,
  { evidence }: { evidence: readonly Pick<StatementEvidence, 'source'>[] },
): StateOutlet[] {
  if (!isStateOnly(record, { evidence })) return [];
  const publishers = evidence.flatMap(({ source }) => record.sourcesById.get(source)?.publisher ?? []);
  return [...new Set(publishers)].map((publisher) => ({
    publisher,
    state: STATES.find(([house]) => publisher.includes(house))?.[1],
  }));
}
