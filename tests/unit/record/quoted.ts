import type { StatementEvidence } from '../../../src/schema/evidence.ts';

/** Evidence with a quotation that carries an answer on soldiers, or any other contribution that is named. */
export function quoted(...carried: NonNullable<StatementEvidence['carries']>): StatementEvidence[] {
  return [
    {
      source: 's',
      kind: 'direct-quote',
      language: 'en',
      quote: { exact: 'We may' },
      wordsBy: 'speaker',
      carries: carried,
      checked: { on: '2026-01-31', against: 'none' },
    },
  ];
}
