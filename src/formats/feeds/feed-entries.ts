import { type ChangeWords, changeWords, contributionWords } from '../../answers/change-words.ts';
import { formatDated } from '../../i18n/dates.ts';
import { formatDay } from '../../i18n/day.ts';
import { translate } from '../../i18n/translate.ts';
import { vocabularyOf } from '../../i18n/vocabulary.ts';
import { absolute, correctionPath, countryPath, editionPath, mapPathOn, statementPath } from '../../links.ts';
import { escapeXml } from '../../markup/escape.ts';
import type { Change } from '../../record/changes.ts';
import { getPartyName, getStatement, type PublicRecord } from '../../record/public-record.ts';
import type { RevisedPosition } from '../../record/revised-positions.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Edition } from '../../schema/edition.ts';
import { tagId } from '../../site.ts';
import type { FeedEntry } from './feed.ts';

/** A country and a day on which its position moved: what moved, and the statements that did it. */
export function changeEntry(record: PublicRecord, change: Change): FeedEntry {
  const { codebook } = record;
  const say = vocabularyOf(codebook);
  const { date, from, to, contributions } = change;
  const { country } = to;
  const moves = changeWords(say, change).map(moveText).join('; ');
  const key = Object.values(from.positions).every(({ status }) => status === 'unknown')
    ? 'feeds.entryFirst'
    : 'feeds.entry';
  const statements = change.statements.map((id) => getStatement(record, id));
  const learned = statements.map(({ recorded, revised }) => revised?.at(-1)?.on ?? recorded).sort();
  const all = contributions.map((contribution) => moveText(contributionWords(say, change, contribution)));
  return {
    id: tagId(`change/${date}/${country.id}`),
    title: translate(key, { country: country.name, moves }),
    page: absolute(mapPathOn(date)),
    published: date,
    updated: learned.at(-1) ?? date,
    html: [
      paragraph(`${link(countryPath(country), country.name)}, ${escapeXml(formatDay(date))}`),
      list(all.map(escapeXml)),
      list(
        statements.map(({ id, speaker, said, saidPrecision, summary }) => {
          const title = translate('feeds.statement', {
            speaker: speaker.name,
            date: formatDated(said, saidPrecision),
          });
          return `${link(statementPath(id), title)}: ${escapeXml(summary)}`;
        }),
      ),
    ].join(''),
    categories: [
      { term: country.id, label: country.name },
      ...contributions.map((term) => ({ term, label: codebook.contributions[term].label })),
    ],
  };
}

/** A country whose position is read in another way since the day `on`: what it was and is, and why. */
export function revisionEntry(record: PublicRecord, { on, change, revised }: RevisedPosition): FeedEntry {
  const { codebook } = record;
  const say = vocabularyOf(codebook);
  const { date, to, contributions } = change;
  const { country } = to;
  const values = { country: country.name, date: formatDay(date) };
  const all = contributions.map((contribution) => moveText(contributionWords(say, change, contribution)));
  return {
    id: tagId(`revision/${on}/${country.id}`),
    title: translate('feeds.revision', {
      ...values,
      moves: changeWords(say, change).map(moveText).join('; '),
    }),
    page: absolute(countryPath(country)),
    published: on,
    updated: on,
    html: [
      paragraph(`${link(mapPathOn(date), formatDay(date))}: ${link(countryPath(country), country.name)}`),
      list(all.map(escapeXml)),
      list(
        revised.map(({ statement, why }) => {
          const { id, speaker, said, saidPrecision } = statement;
          const title = translate('feeds.statement', {
            speaker: speaker.name,
            date: formatDated(said, saidPrecision),
          });
          return `${link(statementPath(id), title)}: ${escapeXml(why)}`;
        }),
      ),
    ].join(''),
    categories: [
      { term: country.id, label: country.name },
      ...contributions.map((term) => ({ term, label: codebook.contributions[term].label })),
    ],
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
