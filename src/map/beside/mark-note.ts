import type { Answer } from '../../answers/answer.ts';
import { electionWords } from '../../answers/election-words.ts';
import { markWords, reportWords } from '../../answers/mark-words.ts';
import { sayDated } from '../../i18n/dated.ts';
import { isolated } from '../../i18n/isolated.ts';
import type { Say } from '../../i18n/say.ts';
import { element, type Markup } from '../../markup/element.ts';
import type { Mark } from '../../record/earning.ts';
import type { Report } from '../../schema/report.ts';

type Told = Pick<Answer, 'country' | 'election' | 'marks' | 'newer' | 'dating' | 'statements'>;

/** What a mark means; of a vote since, which day it was, and of a newer report, which one, so that a reader can go and read it. */
function markNote(say: Say, mark: Mark, answer: Told): Markup[] {
  if (mark === 'election-since' && answer.election)
    return [electionWords(say, answer.country, answer.election)];
  const words = markWords(say, mark, answer);
  const [report] = answer.newer;
  return mark === 'newer-report' && report ? [`${words}: `, reportName(say, report)] : [words];
}

/**
 * What is said of an answer beside it, one after the other. Where nothing was found there is no mark, because nothing could
 * no longer hold; a report that was not read is named all the same.
 */
export function notesBeside(say: Say, answer: Told, marks: readonly Mark[] = answer.marks): Markup[][] {
  const [report] = answer.newer;
  return [
    ...marks.map((mark) => markNote(say, mark, answer)),
    ...(report && !answer.dating.newest
      ? [[`${reportWords(say, report, 'report.on')}: `, reportName(say, report)]]
      : []),
  ];
}

/** "POLITICO, 14 July 2026", a link where the address is known. */
export function reportName(say: Say, report: Report): Markup {
  const { publisher, title, url, published, publishedPrecision } = report;
  const name = isolated(publisher ?? title ?? url ?? '');
  const day = published ? sayDated(say, published, publishedPrecision) : say('date.notShown');
  const text = `${name}, ${day}`;
  return url ? element('a', { href: url, rel: 'noopener' }, text) : text;
}
