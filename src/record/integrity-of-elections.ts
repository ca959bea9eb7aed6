import type { Election } from '../schema/election.ts';
import { type Problem, when } from '../schema/problem.ts';
import type { Statement } from '../schema/statement.ts';
import { evidenceProblems } from './integrity-of-evidence.ts';
import type { Known } from './known.ts';

const FILE = 'elections.yaml';

/**
 * A vote marks what its country said before it, until this record knows who has governed since: without any such words
 * it is a slip of the code or the day, and once somebody has spoken after it this record does know.
 */
export function electionProblems(
  election: Election,
  statements: readonly Statement[],
  known: Known,
): Problem[] {
  const { id, country, date, recorded, besides = [], evidence, since } = election;
  const { countries, unread, today } = known;
  const at = (field: string, message: string) => ({ file: FILE, field: `${id}.${field}`, message });
  const own = statements.filter(({ speaker, retracted }) => speaker.represents === country && !retracted);
  const successor = own.find(
    ({ said, speaker }) => said > date && speaker.person && !besides.includes(speaker.name),
  );
  const older = statements.some((one) => one.country === country && one.said <= date && !one.retracted);
  const speaking = new Set(own.map(({ speaker }) => speaker.name));
  // Where statements could not be read, nobody can say who did not speak.
  const all = unread.size === 0;
  return [
    ...when(
      !countries.has(country),
      at('country', `${country} is no country of this record: write a code from countries.yaml`),
    ),
    ...when(
      recorded > today,
      at('recorded', `is in the future: today is ${today}, write the day on which it entered the record`),
    ),
    ...when(
      all && countries.has(country) && !older,
      at('date', `is ${date}, and no words of ${country} are older: correct the day or the country`),
    ),
    ...when(
      older && successor !== undefined && since === undefined,
      at(
        'since',
        `is missing, but ${successor?.speaker.name} spoke after the vote (${successor?.id}): say who has governed since`,
      ),
    ),
    ...when(
      since !== undefined && date > today,
      at('since', `tells who governs after ${date}, which is in the future: today is ${today}`),
    ),
    ...besides
      .filter((name) => all && !speaking.has(name))
      .map((name) =>
        at(
          'besides',
          `has ${name}, who never speaks for ${country}: write the name as the statements write it`,
        ),
      ),
    ...when(
      evidence.every(({ checked }) => checked.against === 'none'),
      at('evidence', 'was not read by anybody: read a source that tells of the vote, or leave the vote out'),
    ),
    ...evidenceProblems({ file: FILE, owner: id }, evidence, known),
  ];
}
