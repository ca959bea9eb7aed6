import { type ClaimRow, claimRows, isCompared, parts } from '../answers/claim-rows.ts';
import type { ClaimsChart } from '../charts/claims-chart.ts';
import { chartWords } from '../components/numbers/chart-words.ts';
import { textLanguage } from '../i18n/record-text.ts';
import { translate } from '../i18n/translate.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Claims } from '../schema/claim.ts';

/** The subject of which most articles have a version of their own. */
function mostApart(rows: readonly ClaimRow[]): string {
  const versions = ({ cells }: ClaimRow) => new Set(cells.flatMap(({ version }) => version ?? [])).size;
  return rows.toSorted((a, b) => versions(b) - versions(a))[0]?.topic ?? '';
}

/** What articles tell, tell otherwise and leave out, as a chart: the subjects on which they part come first. */
export function claimsInput(record: PublicRecord, claims: Claims): ClaimsChart & { countApart: number } {
  const { shared: rows } = claimRows(claims);
  const apart = rows.filter(parts);
  const topic = mostApart(apart);
  return {
    idPrefix: 'claims',
    words: chartWords(record, 'claims', {
      count: rows.length,
      countCompared: rows.filter(isCompared).length,
      countApart: apart.length,
      countArticles: claims.articles.length,
      topic,
      // A title is of one language.
      countTopic: topic && !textLanguage(topic) ? 1 : 0,
    }),
    articles: claims.articles.map(({ short }) => short),
    rows: rows.map(({ id, topic, cells }) => ({
      id,
      topic,
      marks: cells.map((cell) => (cell.telling === 'differs' ? { version: cell.version } : cell.telling)),
    })),
    key: {
      told: translate('claims.told'),
      differs: translate('claims.differs'),
      silent: translate('claims.silent'),
      other: translate('claims.other'),
    },
    countApart: apart.length,
  };
}
