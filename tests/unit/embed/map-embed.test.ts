/** The first file of a map embed stands in other people's articles: it may not grow with the record. */
import { expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { mapEmbed } from '../../../src/embed/views/map-embed.ts';
import { createRecord, type PublicRecord } from '../../../src/record/public-record.ts';

const TIMES = 10;

/** The record with ten times its statements: each also said, word for word, on days before all others. */
function longer(record: PublicRecord): PublicRecord {
  const before = record.statements.flatMap((statement, index) =>
    Array.from({ length: TIMES - 1 }, (_, year) => {
      const said = `20${10 + year}-01-${String((index % 28) + 1).padStart(2, '0')}`;
      const end = statement.id.slice(statement.country.length + 1 + said.length);
      return { ...statement, id: `${statement.country.toLowerCase()}-${said}${end}-${index}`, said };
    }),
  );
  return createRecord({ ...record, statements: [...record.statements, ...before] });
}

test('it is the same for ten times the statements, but for the number of days and the name of the past', () => {
  const record = getRecord();
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  const many = longer(record);
  expect(many.statements).toHaveLength(TIMES * record.statements.length);
  const [one, other] = [mapEmbed(record, clock, '/play.js'), mapEmbed(many, clock, '/play.js')];
  const { stops: days, data, ...markup } = one;
  const { stops: moreDays, data: otherData, ...otherMarkup } = other;
  expect(moreDays.length).toBeGreaterThan(days.length + 100);
  expect(otherMarkup).toEqual(markup);
  expect(otherData).toEqual({ ...data, past: otherData.past });
  expect(otherData.past).toHaveLength(data.past.length);
});
