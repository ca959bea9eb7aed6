import { isSoftened, SOFTENS } from '../schema/codes.ts';
import { type Problem, when } from '../schema/problem.ts';
import type { Coding, Statement } from '../schema/statement.ts';
import { echoed } from './echo.ts';
import { isOwnWords } from './in-force.ts';
import type { Known } from './known.ts';

type At = (field: string, message: string) => Problem;

const PROMISES: ReadonlySet<string> = new Set(['leads', 'committed']);
const REFUSALS: ReadonlySet<string> = new Set(['declined', 'opposed']);

/** What is wrong with the codings of a statement, by the codebook's rules and those of `editorial.md`. */
export function codingProblems(statement: Statement, known: Known, at: At): Problem[] {
  const { codings, evidence } = statement;
  const onlyAttended = evidence.every(({ kind }) => kind === 'attendance');
  const keys = codings.map(subject);
  return [
    ...when(
      onlyAttended && codings.length > 0,
      at('codings', 'rest on attendance alone, and attendance is not a promise: remove them'),
    ),
    ...codings.flatMap((coding) => [
      ...stanceProblems(coding, statement, at),
      ...missionProblems(coding, at),
      ...echoProblems(coding, statement, known, at),
    ]),
    ...keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .map((key) => at('codings', `say ${key} twice: keep one, with all its conditions`)),
    ...carryingProblems(statement, at),
  ];
}

function subject({ contribution, place, mission, scope }: Coding): string {
  return [contribution, place, ...(mission ? [mission] : []), scope].join(' ');
}

function stanceProblems(coding: Coding, statement: Statement, at: At): Problem[] {
  const { contribution, stance, place, conditions, wording } = coding;
  return [
    ...when(
      contribution !== 'membership' && PROMISES.has(stance) && !isOwnWords(statement),
      at(
        'codings',
        `say ${contribution} ${stance} in others' words: a promise needs the country's own, write open`,
      ),
    ),
    ...when(
      contribution === 'land' && stance === 'ready' && place === 'outside',
      at(
        'codings',
        'say land ready for outside Ukraine, and ready is about soldiers in it: write open, or code what they would do there',
      ),
    ),
    ...when(
      contribution === 'force' && stance !== 'host' && stance !== 'opposed',
      at('codings', `say force ${stance}: force is for host and opposed alone, write land or leave it out`),
    ),
    ...when(
      wording !== undefined && !isSoftened({ contribution, stance, wording }),
      at(
        'codings',
        `say ${wording} of ${contribution} ${stance}: it softens ${wording && `land ${SOFTENS[wording]}`} alone, take it out`,
      ),
    ),
    ...when(
      conditions.includes('for-now') && !REFUSALS.has(stance),
      at('codings', `say for-now of ${contribution} ${stance}: it is about a refusal, take it out`),
    ),
  ];
}

function missionProblems({ contribution, mission }: Coding, at: At): Problem[] {
  return [
    ...when(
      contribution === 'land' && mission === undefined,
      at(
        'codings',
        'have no mission on land: write coalition, peacekeeping, or unspecified where the words name none',
      ),
    ),
    ...when(
      contribution !== 'land' && mission !== undefined,
      at('codings', `have a mission on ${contribution}: only land has one, take it out`),
    ),
  ];
}

function echoProblems(
  coding: Coding,
  statement: Statement,
  { statements, unread }: Known,
  at: At,
): Problem[] {
  const id = echoed(coding);
  if (id === undefined || unread.has(id)) return [];
  const field = coding.restates ? 'restates' : 'readsWith';
  const firmer = statements.get(id);
  const wrong = (message: string) => [at(`codings.${field}`, message)];
  if (coding.restates && coding.readsWith)
    return wrong(
      'stands beside readsWith: an echo is of another day, words read together of the same; keep one',
    );
  if (!firmer) return wrong(`${id} is no statement: write the id of the firmer one`);
  if (firmer.country !== statement.country)
    return wrong(`${id} is about ${firmer.country}: only words about the same country can be one answer`);
  if (field === 'readsWith' && (firmer.said !== statement.said || firmer.id === statement.id))
    return wrong(
      `${id} was said on ${firmer.said}: only another statement of the same day can be read with it`,
    );
  if (field === 'restates' && firmer.said >= statement.said)
    return wrong(`${id} was said on ${firmer.said}, not before ${statement.said}: an echo comes later`);
  const same = firmer.codings.find(
    ({ contribution, scope }) => contribution === coding.contribution && scope === coding.scope,
  );
  if (!same) return wrong(`${id} does not code ${coding.contribution}: write the id of one that does`);
  return when(
    field === 'readsWith' && echoed(same) === statement.id,
    at('codings.readsWith', `${id} points back here: the firmer of the two names none`),
  );
}

function carryingProblems({ codings, evidence }: Statement, at: At): Problem[] {
  const counting = codings.filter(({ scope }) => scope === 'after-ceasefire');
  return evidence.flatMap(({ quote, wordsBy, carries, wantsContext }, index) => {
    const on = (field: string, message: string) => at(`evidence[${index}].${field}`, message);
    if (!quote)
      return [
        ...when(carries !== undefined, on('carries', 'stands without a quote: take it out')),
        ...when(wordsBy !== undefined, on('wordsBy', 'stands without a quote: take it out')),
        ...when(wantsContext !== undefined, on('wantsContext', 'stands without a quote: take it out')),
      ];
    return [
      ...when(
        wantsContext === true && carries?.length === 0,
        on('wantsContext', 'is said of words that carry nothing, which stand for no answer: take it out'),
      ),
      ...when(
        wordsBy === undefined,
        on('wordsBy', 'is missing: write speaker, or outlet-translation where the outlet translated'),
      ),
      ...when(
        carries === undefined,
        on(
          'carries',
          'is missing: list the contributions whose stance these words alone show, or write [] for none',
        ),
      ),
      ...(carries ?? [])
        .filter(({ contribution, place, mission }) =>
          counting.every(
            (coding) =>
              coding.contribution !== contribution ||
              (place !== undefined && coding.place !== place) ||
              (mission !== undefined && coding.mission !== mission),
          ),
        )
        .map((carried) =>
          on(
            'carries',
            `names ${Object.values(carried).join(' ')}, which the statement does not code about the time after a ceasefire: take it out, or code it`,
          ),
        ),
    ];
  });
}
