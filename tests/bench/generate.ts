/** Makes a content folder of any size: the real one, and made-up statements beside it. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { loadContent } from '../../src/content/load.ts';
import { sealContent } from '../../src/content/seals.ts';
import { atlasShapes } from '../../src/map/earth/atlas.ts';
import { integrity } from '../../src/record/integrity.ts';
import { CONTRIBUTIONS, type Contribution, STANCES } from '../../src/schema/codes.ts';
import type { Country } from '../../src/schema/country.ts';
import { formatProblems } from '../../src/schema/problem.ts';

const DAYS = 250; // on so many different days somebody speaks at most: a year of working days
const STATEMENTS_PER_SOURCE = 5;

/**
 * Copies the content folder `from` to `to` and adds `count` statements, spread over all countries and over `DAYS`
 * days, with sources for them. The same count always gives the same files.
 *
 * @param countryCount how many countries there are to be: those that are missing are made from the atlas
 * @throws when what it wrote is not valid content
 */
export function generateContent(from: string, to: string, count: number, countryCount = 0): void {
  cpSync(from, to, { recursive: true });
  writeFileSync(join(to, 'editions.yaml'), '[]\n'); // what is made up would stand in them too
  rmSync(join(to, 'seals'), { recursive: true, force: true });
  const real: Country[] = parse(readFileSync(join(from, 'countries.yaml'), 'utf8'));
  const made = madeCountries(real, countryCount - real.length);
  if (made.length > 0) append(join(to, 'countries.yaml'), made);
  const countries = [...real, ...made];
  const added = new Map<string, object[]>();
  for (let index = 0; index < count; index += 1) {
    const { id, name } = countries[index % countries.length] as Country;
    added.set(id, [...(added.get(id) ?? []), statement(index, id, name)]);
  }
  for (const [country, statements] of added)
    append(join(to, 'statements', `${country.toLowerCase()}.yaml`), statements);
  for (let index = 0; index < count; index += STATEMENTS_PER_SOURCE) {
    writeFileSync(join(to, 'sources', `${sourceId(index)}.yaml`), stringify(source(index)));
  }
  sealContent(to, '2999-12-31');
  const { content, problems: unreadable } = loadContent(to);
  const problems = [...unreadable, ...(content ? integrity(content, { today: '2999-12-31' }) : [])];
  if (problems.length > 0)
    throw new Error(`The generated content is not valid:\n${formatProblems(problems)}`);
}

type MadeCountry = Pick<Country, 'id' | 'name' | 'slug' | 'iso2' | 'marker'>;

/** Countries that the atlas has and the record has not; names and two-letter codes are made up. */
function madeCountries(real: readonly Country[], wanted: number): MadeCountry[] {
  const taken = new Set(real.flatMap(({ id, iso2 }) => [id, iso2]));
  const codes = pairs().filter((code) => !taken.has(code));
  const ids = atlasShapes()
    .map(({ id }) => id)
    .filter((id) => /^[A-Z]{3}$/.test(id) && !taken.has(id));
  return ids.slice(0, Math.max(wanted, 0)).map((id, index) => ({
    id,
    name: `Country ${id}`,
    slug: `country-${id.toLowerCase()}`,
    iso2: codes[index] ?? '',
    marker: true,
  }));
}

function pairs(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function append(file: string, statements: object[]): void {
  writeFileSync(file, stringify(statements), { flag: 'a' });
}

function statement(index: number, country: string, name: string): object {
  const said = dayOf(index);
  const contribution = CONTRIBUTIONS.filter((code) => code !== 'force')[index % 11] as Contribution;
  return {
    id: `${country.toLowerCase()}-${said}-speaker-${index}`,
    country,
    speaker: { name: `Speaker ${index}`, person: true, role: `Minister of ${name}`, represents: country },
    said,
    recorded: said,
    summary: `The minister says for ${name}, in made-up statement ${index}, what it would and would not contribute.`,
    codings: [{ contribution, stance: STANCES[index % 5], conditions: ['ceasefire'] }],
    evidence: [
      {
        source: sourceId(index),
        kind: 'reported-speech',
        language: 'en',
        checked: { on: said, against: 'none' },
      },
    ],
  };
}

function source(index: number): object {
  return {
    publisher: `Outlet ${index}`,
    publisherKind: 'national',
    stateControlled: false,
    title: `Made-up article ${index}`,
    url: null,
    published: dayOf(index),
    recorded: dayOf(index),
    language: 'en',
    summary: `Made-up article ${index} reports five statements.`,
  };
}

function sourceId(index: number): string {
  const first = index - (index % STATEMENTS_PER_SOURCE);
  return `outlet-${dayOf(first)}-${first}`;
}

/** A day from 2025-10 to 2026-07, the same for all statements of a source; the order of the days is mixed. */
function dayOf(index: number): string {
  const step = (Math.floor(index / STATEMENTS_PER_SOURCE) * 97) % DAYS;
  const month = Math.floor(step / 25);
  const [year, monthOfYear] = month < 3 ? [2025, month + 10] : [2026, month - 2];
  return `${year}-${String(monthOfYear).padStart(2, '0')}-${String((step % 25) + 1).padStart(2, '0')}`;
}
