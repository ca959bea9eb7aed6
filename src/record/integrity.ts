import type { Day } from '../schema/day.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Problem } from '../schema/problem.ts';
import type { Statement } from '../schema/statement.ts';
import { isDeniedSource } from './denied-sources.ts';
import { isOwnWords } from './in-force.ts';
import type { Content } from './public-record.ts';

/**
 * What no single file can show: ids that dangle or repeat, dates that cannot be, codings without the words for
 * them. `today` is the day on which the question is asked; anything later is in the future.
 */
export function integrity(content: Content, { today }: { today: Day }): Problem[] {
  const known = {
    sources: new Map(content.sources.map((source) => [source.id, source])),
    statements: new Set(content.statements.map(({ id }) => id)),
    parties: new Set([...content.countries, ...content.institutions].map(({ id }) => id)),
  };
  type Known = typeof known;

  const evidence = (file: string, owner: string, pieces: readonly Evidence[], said: Day): Problem[] =>
    pieces.flatMap((piece, index) =>
      evidenceProblems(file, `${owner}.evidence[${index}]`, piece, said, known, today),
    );

  function statementProblems(statement: Statement, { statements, parties }: Known): Problem[] {
    const { id, country, said, recorded, speaker, retracted } = statement;
    const file = `statements/${country.toLowerCase()}.yaml`;
    const at = (field: string, message: string): Problem => ({ file, field: `${id}.${field}`, message });
    const start = `${country.toLowerCase()}-${said}-`;
    return [
      ...when(!id.startsWith(start), at('id', `must begin with ${start} (country and day)`)),
      ...when(
        !parties.has(country),
        at('country', `${country} is neither in countries.yaml nor in institutions.yaml: add it there first`),
      ),
      ...when(
        !parties.has(speaker.represents),
        at(
          'speaker.represents',
          `${speaker.represents} is unknown: write a code from countries.yaml or institutions.yaml`,
        ),
      ),
      ...when(
        said > recorded,
        at('said', `is after recorded ${recorded}: nothing enters the record before it was said`),
      ),
      ...when(recorded > today, at('recorded', `is in the future: today is ${today}`)),
      ...when(
        retracted !== undefined && retracted.on < recorded,
        at('retracted.on', `is before recorded ${recorded}: write the day on which it was taken back`),
      ),
      ...when(
        retracted?.replacedBy !== undefined && !statements.has(retracted.replacedBy),
        at(
          'retracted.replacedBy',
          `${retracted?.replacedBy} is no statement: write the id of the one that replaces it`,
        ),
      ),
      ...codingProblems(statement, at),
      ...evidence(file, id, statement.evidence, said),
    ];
  }

  return [
    ...repeated('statements', content.statements),
    ...repeated('countries.yaml', content.countries),
    ...repeated('institutions.yaml', content.institutions),
    ...repeated('events.yaml', content.events),
    ...repeated('figures.yaml', content.figures),
    ...repeated('corrections.yaml', content.corrections),
    ...content.statements.flatMap((statement) => statementProblems(statement, known)),
    ...content.events.flatMap((event) => [
      ...event.attended
        .filter((party) => !known.parties.has(party))
        .map((party) => ({
          file: 'events.yaml',
          field: `${event.id}.attended`,
          message: `${party} is unknown`,
        })),
      ...evidence('events.yaml', event.id, event.evidence, event.date),
    ]),
    ...content.figures.flatMap((figure) => [
      ...when(figure.recorded > today, {
        file: 'figures.yaml',
        field: `${figure.id}.recorded`,
        message: `is in the future: today is ${today}`,
      }),
      ...when(!known.parties.has(figure.speaker.represents), {
        file: 'figures.yaml',
        field: `${figure.id}.speaker.represents`,
        message: `${figure.speaker.represents} is unknown: write a code from countries.yaml or institutions.yaml`,
      }),
      ...evidence('figures.yaml', figure.id, figure.evidence, figure.said),
    ]),
    ...content.corrections.flatMap(({ id, on, statements }) => [
      ...when(on > today, {
        file: 'corrections.yaml',
        field: `${id}.on`,
        message: `is in the future: today is ${today}`,
      }),
      ...statements
        .filter((statement) => !known.statements.has(statement))
        .map((statement) => ({
          file: 'corrections.yaml',
          field: `${id}.statements`,
          message: `${statement} is no statement: write the id of the one that was corrected`,
        })),
    ]),
    ...content.sources.flatMap(({ id, url, published }) => [
      ...when(url !== null && isDeniedSource(url), {
        file: `sources/${id}.yaml`,
        field: 'url',
        message: 'belongs to the Pravda network, which is no source: find the statement elsewhere',
      }),
      ...when(published !== null && !id.includes(published), {
        file: `sources/${id}.yaml`,
        field: 'published',
        message: `is ${published}, but the file name says otherwise: name it <publisher>-${published}.yaml`,
      }),
    ]),
  ];
}

const PROMISES: ReadonlySet<string> = new Set(['leads', 'committed']);

type At = (field: string, message: string) => Problem;

function codingProblems(statement: Statement, at: At): Problem[] {
  const { country, speaker, codings, evidence } = statement;
  const kinds = new Set(evidence.map(({ kind }) => kind));
  const onlyAttended = [...kinds].every((kind) => kind === 'attendance');
  const spoken = kinds.has('direct-quote') || kinds.has('reported-speech') || kinds.has('joint-text');
  const keys = codings.map(({ contribution, place, scope }) => `${contribution} ${place} ${scope}`);
  return [
    ...when(
      onlyAttended && codings.length > 0,
      at('codings', 'rest on attendance alone, and attendance is not a promise: remove them'),
    ),
    ...when(
      speaker.represents === country && !spoken && !onlyAttended,
      at('speaker.represents', `is ${country}, but the evidence is an outlet's wording: write OUTLET`),
    ),
    ...codings
      .filter(
        ({ contribution, stance }) =>
          contribution !== 'membership' && PROMISES.has(stance) && !isOwnWords(statement),
      )
      .map(({ contribution, stance }) =>
        at(
          'codings',
          `say ${contribution} ${stance} in others' words: a promise needs the country's own, write open`,
        ),
      ),
    ...keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .map((key) => at('codings', `say ${key} twice: keep one, with all its conditions`)),
  ];
}

function evidenceProblems(
  file: string,
  field: string,
  { source: id, kind, quote, checked }: Evidence,
  said: Day,
  { sources }: { sources: ReadonlyMap<string, Content['sources'][number]> },
  today: Day,
): Problem[] {
  const source = sources.get(id);
  const at = (name: string, message: string): Problem => ({ file, field: `${field}.${name}`, message });
  if (!source)
    return [at('source', `${id} is not in sources/: write the name of a file there, without .yaml`)];
  return [
    ...when(
      source.published !== null && said > source.published && source.publishedPrecision === 'day',
      at('source', `was published on ${source.published}, before the words were said on ${said}`),
    ),
    ...when(checked.on > today, at('checked.on', `is in the future: today is ${today}`)),
    ...when(
      checked.against === 'full-text' && source.textDigest === null,
      at('checked.against', `is full-text, but source ${id} has no textDigest: write stored-copy or none`),
    ),
    ...when(
      kind === 'direct-quote' && quote === undefined,
      at('quote', 'is missing for a direct quote: copy at most 12 words, or write reported-speech'),
    ),
  ];
}

function repeated(file: string, entries: readonly { id: string }[]): Problem[] {
  const ids = entries.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({
      file,
      field: id,
      message: 'stands twice: an id belongs to one entry for ever, number the second -2',
    }));
}

function when(condition: boolean, problem: Problem): Problem[] {
  return condition ? [problem] : [];
}
