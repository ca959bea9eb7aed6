import type { Answer } from '../../answers/answer.ts';
import { earlierLine } from '../../answers/earlier-line.ts';
import { marksBesideWords } from '../../answers/marks.ts';
import { newerWords } from '../../answers/newer-words.ts';
import { saidAgain } from '../../answers/said-again.ts';
import { saidEarlier } from '../../answers/said-earlier.ts';
import { roleOf } from '../../answers/speaker-words.ts';
import { stateOnlyWords } from '../../answers/state-only.ts';
import { still } from '../../answers/still.ts';
import { type Shown, shownFor } from '../../answers/words.ts';
import { withApostrophes } from '../../i18n/apostrophes.ts';
import { sayDated } from '../../i18n/dated.ts';
import { formatAge, formatDay } from '../../i18n/day.ts';
import { isolated } from '../../i18n/isolated.ts';
import { quotedAsHere } from '../../i18n/quotation-marks.ts';
import { element, type Markup, type MarkupElement } from '../../markup/element.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import { answerBadge } from './answer-badge.ts';
import type { Context } from './context.ts';
import { notesBeside } from './mark-note.ts';

/** What a card needs beside its answer. `latest`: whether that is of the record's own day, `recordDate`. */
interface Told {
  record: PublicRecord;
  recordDate: Day;
  latest: boolean;
  /** As this record knew it on that day. */
  knownBy: Day;
}

/**
 * The card of one country, on every map: its name and answer, which words, whose, their day and age, the way to the
 * statement, and last the way to all that it said. Of words that conflict all are shown. Only words that carry the answer are
 * quoted; else it is our paraphrase, over earlier words that carry the same.
 */
export function countryCard(answer: Answer, context: Context, told: Told): Markup[] {
  const { record, recordDate, knownBy, latest } = told;
  const { say, countryPath } = context;
  const { country, marks, position } = answer;
  const head = [
    element('p', { class: 'card-name' }, element('a', { href: countryPath(country) }, country.name)),
    ...(marks.includes('doubtful') ? [element('p', { class: 'mark' }, say('report.doubtful'))] : []),
    element('p', {}, answerBadge(answer, context)),
  ];
  const others = marksBesideWords(marks).filter((mark) => mark !== 'doubtful'); // that is said first
  const notes = notesBeside(say, answer, others).map((note) => element('p', { class: 'mark' }, ...note));
  const all = element(
    'p',
    { class: 'card-all' },
    element(
      'a',
      { href: countryPath(country) },
      say('home.all', { country: country.inText ?? country.name }),
    ),
  );
  const shown = shownFor(record, answer);
  const stillSo = latest ? still(say, record, answer, { asOf: recordDate, knownBy }) : undefined;
  if (shown.length > 0) {
    return [
      ...head,
      ...shown.flatMap(({ statement, words }) => [
        ...said({ statement, words }, context, told),
        ...before(answer, { statement, words }, context, told),
        ...again(context, answer, { statement, words }, told),
        ...[stateOnlyWords(say, record, statement)].flatMap((one) =>
          one ? [element('p', { class: 'mark' }, one)] : [],
        ),
      ]),
      ...(stillSo ? [element('p', { class: 'quiet' }, stillSo)] : []),
      ...notes,
      all,
    ];
  }
  const { silence = 'none-found' } = position;
  // On an earlier day it would be untrue of a country whose words came later.
  const until = country.searched && latest ? formatDay(country.searched) : '';
  if (silence !== 'none-found' || until)
    head.push(element('p', {}, say(`silence.${silence}`, { date: until })));
  return [...head, ...notes, all];
}

/** Who gave the answer again later: in words that carry it, or, where they are softer than those shown, with their day alone. */
function again(context: Context, answer: Answer, shown: Shown, told: Told): MarkupElement[] {
  const { say, statementPath } = context;
  const { statement } = shown;
  const newer = newerWords(told.record, answer, shown);
  if (newer) return [element('p', { class: 'quiet' }, say('statement.newer')), ...said(newer, context, told)];
  const later = answer.paint.length > 1 ? undefined : saidAgain(answer, statement);
  if (!later) return [];
  const { id, speaker, said: day, saidPrecision } = later;
  const date = sayDated(say, day, saidPrecision);
  const named = say('card.again', { name: isolated(speaker.name), date });
  return [element('p', { class: 'quiet' }, element('a', { href: statementPath(id) }, named))];
}

/** Under a paraphrase: earlier words with the same answer. */
function before(answer: Answer, shown: Shown, context: Context, told: Told): MarkupElement[] {
  const earlier = saidEarlier(told.record, answer, shown, told);
  if (!earlier) return [];
  return [
    element('p', { class: 'quiet' }, earlierLine(context.say, earlier.statement)),
    ...said(earlier, context, told),
  ];
}

function said(
  { statement, words }: Shown,
  { say, statementPath }: Context,
  { record, recordDate }: Told,
): MarkupElement[] {
  const { id, speaker, said: day, saidPrecision, summary } = statement;
  const quote = words?.quote;
  const outlet = words?.wordsBy === 'outlet-translation' && record.sourcesById.get(words.source)?.publisher;
  const clock = { asOf: recordDate, knownBy: recordDate };
  const who = say('card.who', {
    name: [isolated(speaker.name), roleOf(say, record, statement, clock)].join(', '),
    date: sayDated(say, day, saidPrecision),
    age: formatAge(day, recordDate),
  });
  return [
    quote
      ? element(
          'blockquote',
          { lang: words.language ?? null, dir: 'auto', translate: 'no' },
          quotedAsHere(quote.exact),
        )
      : element(
          'p',
          { class: 'paraphrase' },
          element('b', {}, `${say('statement.paraphrase')}: `),
          withApostrophes(summary),
        ),
    ...(quote?.translation
      ? [
          element(
            'p',
            { class: 'quiet' },
            say('statement.translation', { words: withApostrophes(quote.translation) }),
          ),
        ]
      : []),
    ...(outlet ? [element('p', { class: 'quiet' }, say('statement.translatedBy', { outlet }))] : []),
    element('p', {}, who, ' ', element('a', { href: statementPath(id) }, say('statement.more'))),
  ];
}
