import { LANGUAGE } from '../../i18n/locale.ts';
import { translate } from '../../i18n/translate.ts';
import { absolute, countryPath, faviconPath, feedFile, feedName, mapPath } from '../../links.ts';
import type { Change } from '../../record/changes.ts';
import { news } from '../../record/news.ts';
import { getStatement, type PublicRecord } from '../../record/public-record.ts';
import { revisedPositions } from '../../record/revised-positions.ts';
import { CONTRIBUTIONS, type Contribution } from '../../schema/codes.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Country } from '../../schema/country.ts';
import { LICENCE_URL, SITE_NAME, tagId } from '../../site.ts';
import type { Feed } from './feed.ts';
import { changeEntry, correctionEntry, editionEntry, revisionEntry } from './feed-entries.ts';

/** What a feed follows: everything, one country, or one contribution. */
export type FeedSubject = 'all' | { country: Country } | { contribution: Contribution };

/** Everything that has a feed. A country without any change has one too: its first words are what readers wait for. */
export function feedSubjects({ countries }: PublicRecord): FeedSubject[] {
  return [
    'all',
    ...CONTRIBUTIONS.map((contribution) => ({ contribution })),
    ...countries.map((country) => ({ country })),
  ];
}

/**
 * The changes of position, their revisions and the corrections of a subject, by the day on which this record learned of
 * them, newest first. The feed of everything also
 * carries `seal`, that of the whole record, and those of the editions: whoever keeps a feed keeps them.
 */
export function changeFeed(
  record: PublicRecord,
  subject: FeedSubject,
  seal: { lines: number; digest: string },
): Feed {
  const moved = news(record).filter(({ change }) => concerns(change, subject));
  const revised = revisedPositions(record).filter(({ change }) => concerns(change, subject));
  const corrected = record.corrections.filter((correction) => isCorrected(record, correction, subject));
  const name = feedNameOf(subject);
  const entries = [
    ...moved.map((one) => changeEntry(record, one)),
    ...revised.map((revision) => revisionEntry(record, revision)),
    ...(subject === 'all' ? record.editions.flatMap(editionEntry) : []),
    ...corrected.map((correction) => correctionEntry(record, correction)),
  ];
  return {
    id: tagId(`feed/${name}`),
    title: feedTitle(record, subject),
    ...(subject === 'all' ? { subtitle: translate('feeds.seal', seal) } : {}),
    page: absolute(feedPage(subject)),
    atom: absolute(feedFile(name, 'atom')),
    json: absolute(feedFile(name, 'json')),
    author: record.publisher.name ?? SITE_NAME,
    licence: LICENCE_URL,
    icon: absolute(faviconPath),
    language: LANGUAGE,
    updated: record.recordDate,
    entries: entries
      .map((entry) => ({ entry, key: `${entry.updated} ${entry.id}` }))
      .sort((a, b) => (a.key < b.key ? 1 : -1))
      .map(({ entry }) => entry),
  };
}

/** The name of a subject's feed, for `feedFile`. */
export function feedNameOf(subject: FeedSubject): string {
  return feedName(subject === 'all' || 'contribution' in subject ? subject : subject.country);
}

/** "Who’s Willing: changes of position, Poland". */
export function feedTitle({ codebook }: PublicRecord, subject: FeedSubject): string {
  if (subject === 'all') return translate('feeds.feedTitle', { site: SITE_NAME });
  const name =
    'country' in subject ? subject.country.name : codebook.contributions[subject.contribution].label;
  return translate('feeds.feedTitleOf', { site: SITE_NAME, subject: name });
}

function feedPage(subject: FeedSubject): string {
  return subject !== 'all' && 'country' in subject ? countryPath(subject.country) : mapPath;
}

function concerns({ to, contributions }: Change, subject: FeedSubject): boolean {
  if (subject === 'all') return true;
  return 'country' in subject
    ? to.country.id === subject.country.id
    : contributions.includes(subject.contribution);
}

/** A correction concerns what its statements are about. */
function isCorrected(record: PublicRecord, { statements }: Correction, subject: FeedSubject): boolean {
  if (subject === 'all') return true;
  return statements.some((id) => {
    const { country, codings } = getStatement(record, id);
    return 'country' in subject
      ? country === subject.country.id
      : codings.some(({ contribution }) => contribution === subject.contribution);
  });
}
