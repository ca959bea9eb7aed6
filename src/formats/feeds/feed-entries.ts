import { type ChangeWords, changeWords, contributionWords } from '../../answers/change-words.ts';
import { formatDated } from '../../i18n/dates.ts';
import { formatDay } from '../../i18n/day.ts';
import { inTurn } from '../../i18n/lists.ts';
import { translate } from '../../i18n/translate.ts';
import { vocabularyOf } from '../../i18n/vocabulary.ts';
import {
  absolute,
  changePath,
  correctionPath,
  countryPath,
  editionPath,
  mapPathOn,
  revisionPath,
  statementPath,
} from '../../links.ts';
import { escapeXml } from '../../markup/escape.ts';
import { type Change, changeDates } from '../../record/changes.ts';
import type { News } from '../../record/news.ts';
import { getPartyName, getStatement, type PublicRecord } from '../../record/public-record.ts';
import { recordAsKnown } from '../../record/record-as-known.ts';
import type { RevisedPosition } from '../../record/revised-positions.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Day } from '../../schema/day.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Statement } from '../../schema/statement.ts';
import { tagId } from '../../site.ts';
import type { FeedEntry } from './feed.ts';

/** A country and a day of words on which its position moved: what moved, and the statements that did it. */
export function changeEntry(record: PublicRecord, { published, updated, change, stands }: News): FeedEntry {
  const { date, from, to } = change;
  const { country } = to;
  const statements = change.statements.map((id) => getStatement(recordAsKnown(record, updated), id));
  const first = Object.values(from.positions).every(({ status }) => status === 'unknown');
  const precision = statements.find(({ said }) => said === date)?.saidPrecision;
  return {
    id: tagId(`change/${date}/${country.id}`),
    title: translate(first ? 'feeds.entryFirst' : 'feeds.entry', {
      country: country.name,
      date: formatDated(date, precision ?? 'day'),
      moves: moves(record, change),
    }),
    page: absolute(changePath(country, date)),
    published,
    updated,
    html: [
      paragraph(
        `${link(countryPath(country), country.name)}, ${mapOn(record, date)}. ` +
          escapeXml(translate('feeds.entered', { date: formatDay(updated) })),
      ),
      ...(stands ? [] : [paragraph(escapeXml(translate('feeds.otherwise')))]),
      ...told(record, change),
      list(statements.map((statement) => `${said(statement)}: ${escapeXml(statement.summary)}`)),
    ].join(''),
    categories: categories(record, change),
  };
}

/** A country whose position is read in another way since the day `on`: what it was and is, and why. */
export function revisionEntry(record: PublicRecord, { on, change, revised }: RevisedPosition): FeedEntry {
  const { date, to } = change;
  const { country } = to;
  return {
    id: tagId(`revision/${on}/${country.id}`),
    title: translate('feeds.revision', {
      country: country.name,
      date: formatDay(date),
      moves: moves(record, change),
    }),
    page: absolute(revisionPath(country, on)),
    published: on,
    updated: on,
    html: [
      paragraph(
        `${link(countryPath(country), country.name)}, ${mapOn(record, date)}. ` +
          escapeXml(translate('feeds.reread')),
      ),
      ...told(record, change),
      list(revised.map(({ statement, why }) => `${said(statement)}: ${escapeXml(why)}`)),
    ].join(''),
    categories: categories(record, change),
  };
}

/** An edition and its seal; nothing for one that is older than seals. */
export function editionEntry({ on, sealed }: Edition): FeedEntry[] {
  if (!sealed) return [];
  return [
    {
      id: tagId(`edition/${on}`),
      title: translate('feeds.edition', { date: formatDay(on) }),
      page: absolute(editionPath(on)),
      published: on,
      updated: on,
      html: paragraph(escapeXml(translate('edition.sealed', { ...sealed }))),
      categories: [],
    },
  ];
}

/** What was wrong, and which statements it touched. */
export function correctionEntry(record: PublicRecord, { id, on, what, statements }: Correction): FeedEntry {
  return {
    id: tagId(`correction/${id}`),
    title: translate('feeds.correction', { date: formatDay(on) }),
    page: absolute(correctionPath(id)),
    published: on,
    updated: on,
    html: paragraph(escapeXml(what)) + list(statements.map((one) => link(statementPath(one), one))),
    categories: [...new Set(statements.map((one) => getStatement(record, one).country))].map((term) => ({
      term,
      label: getPartyName(record, term),
    })),
  };
}

function moves({ codebook }: PublicRecord, change: Change): string {
  return inTurn(changeWords(vocabularyOf(codebook), change).map(moveText));
}

/** Each contribution that moved, where the title tells only what they come to. */
function told({ codebook }: PublicRecord, change: Change): string[] {
  const say = vocabularyOf(codebook);
  const all = change.contributions.map((contribution) =>
    moveText(contributionWords(say, change, contribution)),
  );
  return change.headlineChanged ? [list(all.map(escapeXml))] : [];
}

function said({ id, speaker, said, saidPrecision }: Statement): string {
  const date = formatDated(said, saidPrecision);
  return link(statementPath(id), translate('feeds.statement', { speaker: speaker.name, date }));
}

function categories({ codebook }: PublicRecord, { to, contributions }: Change): FeedEntry['categories'] {
  return [
    { term: to.country.id, label: to.country.name },
    ...contributions.map((term) => ({ term, label: codebook.contributions[term].label })),
  ];
}

/** A day, with its map where it has one: words that were read again may leave none. */
function mapOn(record: PublicRecord, date: Day): string {
  const has = changeDates(record, { knownBy: record.recordDate }).includes(date);
  return has ? link(mapPathOn(date), formatDay(date)) : escapeXml(formatDay(date));
}

function moveText({ label, from, to }: ChangeWords): string {
  const moved = from === null ? to : `${from} → ${to}`;
  return label === null ? moved : `${label}: ${moved}`;
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function link(path: string, text: string): string {
  return `<a href="${escapeXml(absolute(path))}">${escapeXml(text)}</a>`;
}
