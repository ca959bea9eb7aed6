import type { Day } from '../schema/day.ts';
import type { Figure } from '../schema/figure.ts';
import type { Office } from '../schema/office.ts';
import type { Problem } from '../schema/problem.ts';
import type { Speaker, Statement } from '../schema/statement.ts';
import { isSpokenIn } from './former-office.ts';
import { statementFile } from './integrity-of-statements.ts';
import type { Content } from './public-record.ts';

/** One person who spoke on a day in an office, and where that stands. */
interface Spoken {
  file: string;
  id: string;
  said: Day;
  speaker: Speaker;
}

/** Offices whose holder never speaks, and speakers whose day lies in somebody else's term. */
export function termProblems(content: Content, unread: ReadonlySet<string>): Problem[] {
  // Where statements could not be read, nobody can say who did not speak.
  return [
    ...(unread.size > 0 ? [] : [...silentHolders(content), ...silentBesides(content)]),
    ...leftOut(content),
    ...foreignDays(content),
  ];
}

/** Whoever stays when a government goes must speak somewhere: else it is a slip of the name, and the words are marked. */
function silentBesides({ offices, statements }: Content): Problem[] {
  return offices.flatMap(({ id, party, kind, besides = [] }) => {
    const at = (message: string) => ({ file: 'offices.yaml', field: `${id}.besides`, message });
    if (kind === 'person' && besides.length > 0)
      return [at('stands in the entry of a person, which covers nobody else: take it out')];
    const speaking = new Set(
      statements.filter(({ speaker }) => speaker.represents === party).map(({ speaker }) => speaker.name),
    );
    return besides
      .filter((name) => !speaking.has(name))
      .map((name) =>
        at(`has ${name}, who never speaks for ${party}: write the name as the statements write it`),
      );
  });
}

/**
 * A text that was joined or signed in the name of somebody who has gone has the name of another speaker, so an entry for the
 * person does not reach it, and a country would seem to stand by it.
 */
function leftOut({ offices, statements }: Content): Problem[] {
  return offices
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ id, party, holder, until }) =>
      statements
        .filter(({ speaker, said }) => !speaker.person && speaker.represents === party && said <= until)
        .filter(({ speaker }) => speaker.role.includes(holder))
        .filter((statement) => !offices.some((office) => isSpokenIn(office, statement)))
        .map((statement) => ({
          file: 'offices.yaml',
          field: `${id}.kind`,
          message: `is person, but ${statement.id} was said in the name of ${holder}: write government, and in besides who stayed`,
        })),
    );
}

/** An office marks the words of its holder as those of a former one: without any words it is a slip, often of a letter. */
function silentHolders({ offices, statements, figures, countries, institutions }: Content): Problem[] {
  const spoken = [...statements, ...figures];
  const parties = new Set([...countries, ...institutions].map(({ id }) => id));
  const known = offices.filter(({ party }) => parties.has(party)); // of the others, that is what is said
  return known.flatMap(({ id, holder, party, kind, until }) => {
    const at = (field: string, message: string) => [
      { file: 'offices.yaml', field: `${id}.${field}`, message: `${message}, or take the office out` },
    ];
    const government = kind === 'government';
    // A joint text or an outlet's account of an interview names in the role whom it is by.
    const named = spoken.filter(
      ({ speaker }) => government || speaker.name === holder || speaker.role.includes(holder),
    );
    const own = named.filter(
      ({ speaker: { represents } }) => represents === party || (!government && represents === 'OUTLET'),
    );
    const [first] = own.map(({ said }) => said).sort();
    if (first !== undefined && first <= until) return [];
    if (first !== undefined)
      return at(
        'until',
        `is ${until}, but the first words of ${government ? party : holder} are of ${first}: correct the day`,
      );
    if (government) return at('party', `is ${party}, for which nobody speaks: write whom they spoke for`);
    const [other] = named;
    return other
      ? at('party', `is ${party}, but ${holder} speaks for ${other.speaker.represents}: write that`)
      : at('holder', `is ${holder}, whom no speaker is: write the name as the statements write it`);
  });
}

/**
 * The day of a person who speaks as "Prime Minister of X" must not lie in the term of another, nor after the person's
 * own. What an office is called stands in the roles of its holder; whoever has several there is not compared.
 */
function foreignDays({ offices, statements, figures }: Content): Problem[] {
  const spoken: Spoken[] = [
    ...statements
      .filter(({ retracted }) => !retracted)
      .map((statement: Statement) => ({ ...statement, file: statementFile(statement) })),
    ...figures.map((figure: Figure) => ({ ...figure, file: 'figures.yaml' })),
  ].filter(({ speaker }) => speaker.person);
  const terms = offices
    .flatMap((office) => {
      const [term, ...others] = heldBy(office, spoken);
      return term && others.length === 0 ? [{ ...office, ...term }] : [];
    })
    .sort((a, b) => (a.until < b.until ? -1 : 1));
  return spoken.flatMap(({ file, id, said, speaker }) => {
    const title = titleOf(speaker.role);
    const same = terms.filter((term) => term.party === speaker.represents && term.title === title);
    const at = (message: string) => [{ file, field: `${id}.said`, message }];
    const remedy = 'correct the day, the name or the role, or revise offices.yaml';
    // In the month in which an office changed hands either may have held it.
    if (same.some(({ until, untilPrecision }) => untilPrecision === 'month' && sameMonth(said, until)))
      return [];
    const holder = same.find(({ until }) => said <= until);
    const last = same.at(-1);
    if (holder && holder.name !== speaker.name)
      return at(
        `is ${said}, when ${holder.name} was ${speaker.role} by ${holder.id} in offices.yaml (until ${holder.until}): ${remedy}`,
      );
    if (!holder && last?.name === speaker.name)
      return at(
        `is ${said}, but by ${last.id} in offices.yaml ${last.name} was ${speaker.role} until ${last.until}: ${remedy}`,
      );
    return [];
  });
}

/** Whose term an office tells, and each title that this person has in the record while it lasts. */
function heldBy({ party, holder, kind, until }: Office, spoken: readonly Spoken[]) {
  const held = spoken
    .filter(({ said, speaker }) => speaker.represents === party && said <= until)
    .filter(({ speaker: { name } }) => (kind === 'person' ? holder === name : holder.includes(name)))
    .flatMap(({ speaker: { name, role } }) => {
      const title = titleOf(role);
      return title === undefined ? [] : [{ name, title }];
    });
  return [...new Map(held.map((one) => [one.title, one])).values()];
}

/** `prime minister of bulgaria` of "Prime Minister of Bulgaria (outgoing)"; undefined where it is held no more. */
function titleOf(role: string): string | undefined {
  const [title = ''] = role.replace(/\s*\([^)]*\)/gu, '').split(/[,;]/u);
  if (/^(?:former|ex)\b/iu.test(title)) return undefined;
  return title
    .replace(/^(?:interim|acting|outgoing|caretaker)\s+/iu, '')
    .trim()
    .toLowerCase();
}

function sameMonth(one: Day, other: Day): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}
