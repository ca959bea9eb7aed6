/** Who waits for what: rows, columns and colours of the grid of conditions. */
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { answersTo } from '../../../src/answers/answer.ts';
import { conditionGrid, waiting } from '../../../src/answers/condition-grid.ts';
import { getRecord } from '../../../src/content/record.ts';
import type { Reading } from '../../../src/record/position.ts';
import { CONTRIBUTIONS } from '../../../src/schema/codes.ts';

const READING: Reading = {
  stance: 'open',
  place: 'inside',
  mission: 'unspecified',
  conditions: [],
  statements: [],
};

function answer(name: string, ...readings: Partial<Reading>[]): Answer {
  const country = { id: name.toUpperCase(), name, slug: name, iso2: 'XX', aliases: [], marker: false };
  return {
    country,
    question: 'land',
    position: { readings: ['support'] },
    readings: readings.map((reading) => ({ ...READING, ...reading })),
  } as unknown as Answer;
}

test('puts those who wait for the same beside each other, by name', () => {
  const { rows, columns } = conditionGrid([
    answer('C', { conditions: ['parliament'] }),
    answer('B', { conditions: ['ceasefire'] }),
    answer('D', { conditions: ['ceasefire', 'parliament'] }),
    answer('A', { conditions: ['ceasefire'] }),
  ]);
  expect(rows.map(({ answer: { country } }) => country.name)).toEqual(['D', 'A', 'B', 'C']);
  expect(columns).toEqual(['ceasefire', 'parliament']);
});

test('colours a cell by the readings that name the condition, and by no other', () => {
  const outside = { place: 'outside', conditions: ['ceasefire', 'parliament'] } as const;
  const [row] = conditionGrid([
    answer('A', { stance: 'declined', conditions: ['parliament'] }, outside),
  ]).rows;
  expect(row?.cells.get('ceasefire')).toEqual(['support-silent']);
  expect(row?.cells.get('parliament')).toEqual(['support-silent', 'support-no']);
});

test('leaves out who has said nothing, and counts who names no condition', () => {
  const { rows, without } = conditionGrid([
    answer('A'),
    answer('B', {}),
    answer('C', { conditions: ['mandate'] }),
  ]);
  expect(rows.map(({ answer: { country } }) => country.name)).toEqual(['C']);
  expect(without).toBe(1);
});

test('counts no country as waiting for a no that is about the present', () => {
  const grid = conditionGrid([
    answer('A', { stance: 'declined', conditions: ['for-now'] }),
    answer('B', { conditions: ['peace-deal', 'for-now'] }),
    answer('C', { conditions: ['partners'] }),
  ]);
  expect(waiting(grid)).toEqual({ all: 2, forEndOfFighting: 1 });
});

test('shows every condition of every answer of the record, each in a column', () => {
  const record = getRecord();
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  for (const contribution of CONTRIBUTIONS) {
    const answers = [...answersTo(record, contribution, clock).values()];
    const { rows, columns } = conditionGrid(answers);
    const shown = rows.flatMap(({ answer: { country }, cells }) =>
      [...cells.keys()].map((key) => `${country.id} ${key}`),
    );
    const named = answers.flatMap(({ country, readings }) =>
      readings.flatMap(({ conditions }) => conditions.map((key) => `${country.id} ${key}`)),
    );
    expect(new Set(shown)).toEqual(new Set(named));
    for (const { cells } of rows) for (const key of cells.keys()) expect(columns).toContain(key);
  }
});
