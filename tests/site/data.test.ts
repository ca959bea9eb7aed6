/** The public data files keep the shape that other people's programs rely on. */
import { expect, test } from 'vitest';
import { readFiles } from './dist.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const text = expect.stringMatching(/\S/);
const day = expect.stringMatching(DAY);

type Contribution = { status: string; statements: string[]; said: string | null };
type Positions = {
  asOf: string;
  positions: { country: string; contributions: Record<string, Contribution> }[];
};

function read<Data>(pattern: string): { file: string; data: Data }[] {
  return readFiles(pattern).map(({ file, text: json }) => ({ file, data: JSON.parse(json) }));
}

test('every JSON file can be read', () => {
  expect(() => read('**/*.json')).not.toThrow();
  expect(read('data/*.json').map(({ file }) => file.replaceAll('\\', '/'))).toEqual(
    expect.arrayContaining(['data/positions.json', 'data/sources.json', 'data/statements.json']),
  );
});

test('positions.json, and one of each date, list countries with their contributions', () => {
  const files = read<Positions>('data/{positions,positions/*}.json');
  expect(files.length).toBeGreaterThan(1);
  for (const { file, data } of files) {
    expect(data, file).toMatchObject({ asOf: day, knownBy: day });
    expect(data.positions.length, file).toBeGreaterThan(0);
    for (const position of data.positions) {
      expect(position, file).toMatchObject({
        country: expect.stringMatching(/^[A-Z]{3}$/),
        name: text,
        headline: text,
        contributions: expect.any(Object),
      });
    }
  }
});

test('the positions of a date stand in the file of that date', () => {
  const dated = read<Positions>('data/positions/*.json');
  expect(dated).not.toEqual([]);
  for (const { file, data } of dated) expect(file).toContain(data.asOf);
});

test('every stated position names statements that are published', () => {
  const published = readFiles('statements/*/index.html').map(({ file }) => file.split(/[\\/]/)[1]);
  for (const { file, data } of read<Positions>('data/{positions,positions/*}.json')) {
    for (const { country, contributions } of data.positions) {
      for (const [contribution, { status, statements }] of Object.entries(contributions)) {
        expect(statements.length > 0, `${file} ${country} ${contribution} ${status}`).toBe(
          status !== 'unknown',
        );
        expect(published, `${file} ${country} ${contribution}`).toEqual(expect.arrayContaining(statements));
      }
    }
  }
});
