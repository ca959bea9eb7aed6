/** The handbook tells of every field that an entry may have, and its examples are in order. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { getRecord } from '../../../src/content/record.ts';
import { STANCES } from '../../../src/schema/codes.ts';
import { correctionSchema, correctionsSchema } from '../../../src/schema/correction.ts';
import { electionSchema, electionsSchema } from '../../../src/schema/election.ts';
import { eventSchema } from '../../../src/schema/event.ts';
import { figureSchema, figuresSchema } from '../../../src/schema/figure.ts';
import { namedListSchema } from '../../../src/schema/list.ts';
import { officeSchema, officesSchema } from '../../../src/schema/office.ts';
import { reportSchema, reportsSchema } from '../../../src/schema/report.ts';
import { sourceSchema } from '../../../src/schema/source.ts';
import { statementSchema, statementsSchema } from '../../../src/schema/statement.ts';

const HANDBOOK = readFileSync('content/README.md', 'utf8');
const OTHERS = 'Events, figures, lists, offices, elections, corrections';
const COMMON = rows('Field by field').map(({ cells }) => cells.slice(0, 2).join());

/** The rows of the tables below a heading, up to the next one, without their heads; `file` as the last row that named one. */
function rows(heading: string): { file: string; cells: string[] }[] {
  const [, after = ''] = HANDBOOK.split(new RegExp(`^##+ ${heading}$`, 'mu'));
  const [below = ''] = after.split(/^##+ /mu);
  let file = '';
  return below
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|(?: ---| field | file )/u.test(line))
    .map((line) => {
      const cells = line.split('|').slice(1, -1);
      file = /`(\w+\.yaml)`/u.exec(cells[0] ?? '')?.[1] ?? file;
      return { file, cells };
    });
}

function rowsOf(file: string): string[] {
  return rows(OTHERS)
    .filter((row) => row.file === file)
    .map(({ cells }) => cells.slice(1, 3).join());
}

/** The fields that no row names. */
function untold({ shape }: { shape: object }, told: readonly string[]): string[] {
  return Object.keys(shape).filter(
    (field) => !told.some((cell) => new RegExp(`\`${field}[\`.]`, 'u').test(cell)),
  );
}

describe('every field is told of', () => {
  const report = rows('A report that nobody could read').map(({ cells }) => cells.slice(0, 2).join());
  test.each([
    ['a source', sourceSchema, []],
    ['a statement', statementSchema, []],
    ['an event', eventSchema, rowsOf('events.yaml')],
    ['a figure', figureSchema, rowsOf('figures.yaml')],
    ['a list', namedListSchema, rowsOf('lists.yaml')],
    ['an office', officeSchema, rowsOf('offices.yaml')],
    ['an election', electionSchema, rowsOf('elections.yaml')],
    ['a correction', correctionSchema, rowsOf('corrections.yaml')],
    ['a report', reportSchema, report],
  ])('of %s', (_name, schema, own) => {
    expect(untold(schema, [...own, ...COMMON])).toEqual([]);
  });

  test('but not one that there is not', () => {
    expect(untold({ shape: { until: 0, sumary: 0 } }, rowsOf('offices.yaml'))).toEqual(['sumary']);
    expect(untold({ shape: { besides: 0 } }, rowsOf('events.yaml'))).toEqual(['besides']);
  });
});

describe('an example is in order', () => {
  const fences = [...HANDBOOK.matchAll(/^```yaml\n([\s\S]*?)^```/gmu)].map(([, text = '']) => text);
  const named = fences.flatMap((text) =>
    [...text.matchAll(/^# (\S+\.yaml)\n((?:(?!# \S+\.yaml\n).*\n)*)/gmu)].map(
      ([, file = '', entry = '']) => ({
        file: file.replace(/\/.*/u, ''),
        entry,
      }),
    ),
  );
  const SCHEMAS = {
    sources: sourceSchema,
    statements: statementsSchema,
    'figures.yaml': figuresSchema,
    'offices.yaml': officesSchema,
    'elections.yaml': electionsSchema,
    'corrections.yaml': correctionsSchema,
  };
  test.each(Object.entries(SCHEMAS))('of %s', (file, schema) => {
    const examples = named.filter((one) => one.file === file);
    expect(examples.length).toBeGreaterThan(0);
    for (const { entry } of examples) expect(schema.safeParse(parse(entry)).error).toBeUndefined();
  });

  test('of a report', () => {
    const [example = ''] = fences.filter((text) => text.includes('seen: '));
    expect(reportsSchema.safeParse(parse(example)).error).toBeUndefined();
  });
});

describe('the cases of the ladder are of the record', () => {
  const { statementsById } = getRecord();
  const cases = HANDBOOK.split('\n').flatMap((line) => {
    const [, stance] = /^\| `(\w+)` \|.*\| .*“/u.exec(line) ?? [];
    const named = [...line.matchAll(/(?:“([^”]+)” )?\(`([\w-]+)`/gu)];
    return stance ? named.map(([, words, id = '']) => ({ stance, words, id })) : [];
  });
  test.each(cases)('$stance: $id', ({ stance, words, id }) => {
    const statement = statementsById.get(id);
    expect(statement?.codings.map((coding) => coding.stance)).toContain(stance);
    const printed = statement?.evidence.flatMap(({ quote }) => [quote?.exact, quote?.translation]);
    if (words) expect(printed).toContainEqual(expect.stringContaining(words));
  });
  test('each rung has three', () => {
    const rungs = Object.groupBy(cases, ({ stance }) => stance);
    expect(Object.keys(rungs).toSorted()).toEqual(STANCES.toSorted());
    for (const rung of Object.values(rungs)) expect(rung).toHaveLength(3);
  });
});
