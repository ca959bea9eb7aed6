import type { PublicRecord } from '../record/public-record.ts';
import type { Claim, Claims, ClaimTopic } from '../schema/claim.ts';
import { type Problem, when } from '../schema/problem.ts';

export const CLAIMS_FILE = 'claims.yaml';

/** By the id of each explainer, the ids of its headings; undefined where they are not known. */
export type Told = ReadonlyMap<string, readonly string[] | undefined>;

/** Ids in the claims that point nowhere, and claims that neither the record nor a reason holds. */
export function claimProblems(
  { articles, topics }: Claims,
  record: PublicRecord,
  { told, unread }: { told: Told; unread: ReadonlySet<string> },
): Problem[] {
  const at = (field: string, message: string): Problem => ({ file: CLAIMS_FILE, field, message });
  const columns = articles.map(({ source }) => source);
  const whole = record.sources.filter(({ article }) => article).map(({ id }) => id);
  const ids = topics.map(({ id }) => id);
  return [
    ...columns
      .filter((source) => !whole.includes(source) && !unread.has(source))
      .map((source) => at('articles', `${source} is no source that was read whole: take it out`)),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => at(id, 'stands there twice: bring the claims together')),
    ...articles
      .filter(({ about }) => about && !record.eventsById.has(about) && !unread.has(about))
      .map(({ about }) => at('articles', `${about} is no event: write the id of the meeting`)),
    ...topics.flatMap((topic) => topicProblems(topic, articles, at)),
    ...topics.flatMap(({ id, claims }) =>
      claims.flatMap((claim) => [
        ...claim.ids
          .filter((one) => !isKnown(record, one) && !unread.has(one))
          .map((one) => at(`${id}.ids`, `${one} is no statement, event or figure: correct it`)),
        ...when(
          claim.ids.length === 0 && !claim.why,
          at(`${id}.why`, `is missing: nothing in the record holds “${claim.says}”, so say why`),
        ),
        ...toldProblems(claim.told, told, (message) => at(`${id}.told`, message)),
      ]),
    ),
  ];
}

function toldProblems(place: string, told: Told, at: (message: string) => Problem): Problem[] {
  const [explainer = '', heading = ''] = place.split('#');
  const headings = told.get(explainer);
  return [
    ...when(!told.has(explainer), at(`${place} is in no explainer: write <explainer>#<id of a heading>`)),
    ...when(
      headings !== undefined && !headings.includes(heading),
      at(`${place} is no heading of that explainer: write one of ${headings?.join(', ')}`),
    ),
  ];
}

function topicProblems(
  { id, claims, silent }: ClaimTopic,
  articles: Claims['articles'],
  at: (field: string, message: string) => Problem,
): Problem[] {
  const columns = articles.map(({ source }) => source);
  const named = [...claims.map(({ article }) => article), ...silent];
  return [
    ...named
      .filter((article) => !columns.includes(article))
      .map((article) => at(id, `${article} has no column: write it under articles`)),
    ...versionProblems(claims, articles, (message) => at(`${id}.version`, message)),
    ...silent
      .filter((article) => claims.some((claim) => claim.article === article))
      .map((article) => at(`${id}.silent`, `${article} is not silent, it has a claim: take it out`)),
  ];
}

/** A difference has two sides, of articles on one meeting, and an article is on one. */
function versionProblems(
  claims: readonly Claim[],
  columns: Claims['articles'],
  at: (message: string) => Problem,
): Problem[] {
  const versions = claims.filter(({ version }) => version);
  const articles = versions.map(({ article }) => article);
  const meetingOf = (article: string) => columns.find(({ source }) => source === article)?.about ?? article;
  return [
    ...when(
      versions.length > 0 && new Set(versions.map(({ version }) => version)).size < 2,
      at('is one alone: write what the other article has, too, or take it out'),
    ),
    ...articles
      .filter(
        (article) =>
          new Set(articles).size > 1 &&
          !articles.some((other) => other !== article && meetingOf(other) === meetingOf(article)),
      )
      .map((article) => at(`${article} has one, and no other article on its meeting has: take it out`)),
    ...articles
      .filter((article, index) => articles.indexOf(article) !== index)
      .map((article) => at(`${article} has two: leave one`)),
  ];
}

function isKnown({ statementsById, eventsById, figuresById }: PublicRecord, id: string): boolean {
  return statementsById.has(id) || eventsById.has(id) || figuresById.has(id);
}
