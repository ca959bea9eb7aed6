import { describe, expect, test } from 'vitest';
import { formatProblems, type Problem } from '../../../src/schema/problem.ts';

const problem = (file: string, line: number | undefined, field: string): Problem => ({
  file,
  ...(line === undefined ? {} : { line }),
  field,
  message: 'is wrong: write it right',
});

describe('problems as printed', () => {
  const sorted = [
    problem('a.yaml', undefined, 'x'),
    problem('a.yaml', 2, 'b'),
    problem('a.yaml', 10, 'a'),
    problem('a.yaml', 10, 'b'),
    problem('b.yaml', 1, 'a'),
  ];

  test('one line each: file, line where known, field, message', () => {
    expect(formatProblems(sorted).split('\n').slice(0, 2)).toEqual([
      'a.yaml  x  is wrong: write it right',
      'a.yaml:2  b  is wrong: write it right',
    ]);
  });

  test('sorted by file, line as a number and field, in whatever order they were found', () => {
    const expected = formatProblems(sorted);
    expect(expected.split('\n').map((line) => line.split('  ')[0])).toEqual([
      'a.yaml',
      'a.yaml:2',
      'a.yaml:10',
      'a.yaml:10',
      'b.yaml:1',
    ]);
    expect(formatProblems([...sorted].reverse())).toBe(expected);
  });
});
