import { formatList } from '../../i18n/lists.ts';
import { eventPath, figurePath, sourcePath, statementPath } from '../../links.ts';
import { findWords } from '../../record/carrying-words.ts';
import { getSource, type PublicRecord } from '../../record/public-record.ts';
import type { Precision } from '../../schema/codes.ts';
import type { Evidence, StatementEvidence } from '../../schema/evidence.ts';
import { sourceDay } from '../../schema/source-day.ts';

/** What a reader sees of a cited statement, event, figure or source. */
export interface Citable {
  label: string;
  day: string;
  precision: Precision;
  summary: string;
  path: string;
  /** The quotation that carries a statement, or the first of anything else. */
  evidence?: StatementEvidence | undefined;
  publishers?: string;
}

/** Describes anything that can be cited. Throws a RangeError for an unknown id. */
export function describeCitable(record: PublicRecord, id: string): Citable {
  const statement = record.statementsById.get(id);
  if (statement) {
    const { speaker, said: day, saidPrecision: precision, summary, evidence } = statement;
    return {
      label: speaker.name,
      day,
      precision,
      summary,
      path: statementPath(id),
      ...from(record, evidence),
      evidence: findWords(record, statement),
    };
  }
  const event = record.eventsById.get(id);
  if (event) {
    const { title: label, date: day, datePrecision: precision, summary, evidence } = event;
    return { label, day, precision, summary, path: eventPath(id), ...from(record, evidence) };
  }
  const figure = record.figuresById.get(id);
  if (figure) {
    const { speaker, said: day, saidPrecision: precision, counted: summary, evidence } = figure;
    return { label: speaker.name, day, precision, summary, path: figurePath(id), ...from(record, evidence) };
  }
  const source = getSource(record, id);
  return {
    label: source.publisher,
    day: sourceDay(source),
    precision: source.publishedPrecision,
    summary: source.summary ?? source.title ?? source.publisher,
    path: sourcePath(id),
  };
}

/**
 * The number of each citation, from 1 in the order of the ids. What a reader would see as the same line twice, such as one text
 * that several countries have joined, has one number.
 */
export function noteNumbers(record: PublicRecord, ids: readonly string[]): ReadonlyMap<string, number> {
  const lines = ids.map((id) => {
    const { label, day, publishers } = describeCitable(record, id);
    return [label, day, publishers].join('\n');
  });
  const kept = [...new Set(lines)];
  return new Map(ids.map((id, index) => [id, kept.indexOf(lines[index] ?? '') + 1]));
}

function from(record: PublicRecord, evidence: readonly Evidence[]): Pick<Citable, 'evidence' | 'publishers'> {
  const publishers = [...new Set(evidence.map(({ source }) => getSource(record, source).publisher))];
  return { evidence: evidence.find(({ quote }) => quote), publishers: formatList(publishers) };
}
