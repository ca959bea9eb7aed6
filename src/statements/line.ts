import { contributionName, stanceName } from '../answers/wording.ts';
import { oembedFile } from '../embed-links.ts';
import { translatedBy } from '../formats/web/translated-by.ts';
import { formatDated } from '../i18n/dates.ts';
import { isolated } from '../i18n/isolated.ts';
import { LANGUAGE } from '../i18n/locale.ts';
import { quoted } from '../i18n/quotation-marks.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { countryPath, sourcePath, statementPath } from '../links.ts';
import { bestEvidence, findWords } from '../record/carrying-words.ts';
import { isOwnWords } from '../record/in-force.ts';
import { getPartyName, getSource, type PublicRecord } from '../record/public-record.ts';
import { isStateOnly } from '../record/state-only.ts';
import { getSubject } from '../record/subjects.ts';
import type { Day } from '../schema/day.ts';
import type { Statement } from '../schema/statement.ts';

/** A statement as a row of the list: what stands in its cells, in words, and what it can be filtered by. */
export interface StatementLine {
  path: string;
  said: Day;
  /** The day in words, as precisely as it is known. */
  when: string;
  country: { id: string; name: string; path: string };
  /** What it says on what, as codes. */
  codings: readonly { contribution: string; stance: string }[];
  /** The same in words, each once. */
  positions: readonly string[];
  /** The words that carry it, in the marks of their language; absent where none were printed: then it is told in ours. */
  words?: { text: string; language?: string; notes: readonly string[] };
  summary: string;
  /** The name alone: the office stands on the statement's page. */
  speaker: string;
  /** What has to be said beside it: taken back, others' words, or known from state-controlled outlets alone. */
  marks: readonly string[];
  outlet: string;
  /** The page of the source here, with its address. */
  outletPath: string;
  /** The oEmbed answer that has what "copy" hands on. */
  copy: string;
}

export function statementLine(record: PublicRecord, statement: Statement): StatementLine {
  const { id, said, saidPrecision, speaker, summary, codings, evidence, retracted, country } = statement;
  const { codebook } = record;
  const subject = getSubject(record, country);
  const words = findWords(record, statement);
  const source = getSource(record, (words ?? bestEvidence(record, evidence))?.source ?? '');
  const translated = words && translatedBy(record, words);
  const say = vocabularyOf(codebook);
  const positions = codings.map(
    (coding) =>
      `${contributionName(say, coding.contribution, coding.place)}: ${stanceName(say, coding.stance, coding.contribution)}`,
  );
  return {
    path: statementPath(id),
    said,
    when: formatDated(said, saidPrecision, 'short'),
    country: { id: country, name: subject.name, path: countryPath(subject) },
    codings: codings.map(({ contribution, stance }) => ({ contribution, stance })),
    positions: [...new Set(positions)],
    ...(words && {
      words: {
        text: quoted(words.quote.exact, words.language),
        ...(words.language === LANGUAGE ? {} : { language: words.language }),
        notes: [
          ...(words.quote.translation
            ? [translate('statement.translation', { words: words.quote.translation })]
            : []),
          ...(translated ? [translated] : []),
        ],
      },
    }),
    summary,
    speaker: isolated(speaker.name),
    marks: [
      ...(retracted ? [translate('statements.retracted')] : []),
      ...(isOwnWords(statement)
        ? []
        : [translate('statement.others', { country: getPartyName(record, country) })]),
      ...(isStateOnly(record, statement) ? [translate('coverage.state')] : []),
    ],
    outlet:
      source.publisherKind === 'unknown' ? translate('statement.outletUnknown') : isolated(source.publisher),
    outletPath: sourcePath(source.id),
    copy: oembedFile('statement', id),
  };
}
