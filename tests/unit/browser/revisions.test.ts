/** The browser's record knows of an earlier day what the build knows of it, also where something was revised since. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { QUESTIONS } from '../../../src/answers/question.ts';
import { slimRecord } from '../../../src/browser/map/slim-record.ts';
import { mapWords } from '../../../src/components/map/map-words.ts';
import { mapData } from '../../../src/map/data/map-data.ts';
import { type Content, createRecord } from '../../../src/record/public-record.ts';
import type { Revision } from '../../../src/schema/revision.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { full } from './map-record.ts';

const BEFORE = '2026-11-24';
const ON = '2026-11-30';

/** The first statement of Poland that has a stance on soldiers, and one of an institution. */
const coded = full.statements.find(({ country, codings }) => country === 'POL' && codings.length > 0);
const institution = full.statements.find(({ country }) => full.institutionsById.has(country));
if (!coded || !institution) throw new Error('the record has no such statements');

function revise(statement: Statement, now: Partial<Statement>, was: Revision<Statement>['was']): Content {
  const revised = { ...statement, ...now, revised: [{ on: ON, why: 'Read again.', was }] };
  return { ...full, statements: full.statements.map((one) => (one === statement ? revised : one)) };
}

test.each<[string, Content]>([
  ['a coding', revise(coded, { codings: [] }, { codings: coded.codings })],
  ['the day', revise(coded, { said: '2025-01-01' }, { said: coded.said })],
  ['whose words they are', revise(coded, { evidence: [] }, { evidence: coded.evidence })],
  [
    'who spoke',
    revise(coded, { speaker: { ...coded.speaker, represents: 'OUTLET' } }, { speaker: coded.speaker }),
  ],
  ['whom they are about', revise(coded, { country: institution.country }, { country: 'POL' })],
  ['a summary, which no map shows', revise(coded, { summary: 'New.' }, { summary: coded.summary })],
])('%s', (_name, content) => {
  const record = createRecord(content);
  const data = JSON.parse(
    JSON.stringify(
      mapData(record, { pathOf: () => '', eventPath: () => '', statementPath: '', words: mapWords(record) }),
    ),
  );
  const slim = slimRecord({ ...data, countries: record.countries });
  for (const knownBy of [BEFORE, ON]) {
    for (const question of QUESTIONS) {
      const clock = { asOf: ON, knownBy };
      const seen = (of: typeof record) =>
        [...answersTo(of, question, clock)].map(([id, { paint, marks, statements }]) => [
          id,
          paint,
          marks,
          statements.map(({ id: statement, said, speaker }) => [statement, said, speaker.name]),
        ]);
      expect(seen(slim), `${knownBy} ${question}`).toEqual(seen(record));
    }
  }
  expect(answersTo(record, 'headline', { asOf: BEFORE, knownBy: BEFORE }).get('POL')?.paint).toEqual(
    answersTo(full, 'headline', { asOf: BEFORE, knownBy: BEFORE }).get('POL')?.paint,
  );
});
