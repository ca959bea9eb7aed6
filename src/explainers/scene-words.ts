import type { Answer } from '../answers/answer.ts';
import { legendOf } from '../answers/legend.ts';
import { newestWords } from '../answers/newest-words.ts';
import type { LegendKey, Paint } from '../answers/paint.ts';
import type { Question } from '../answers/question.ts';
import type { SceneLine } from '../answers/scene-line.ts';
import { answersSummary, newestLead } from '../answers/summary.ts';
import { mapTitle } from '../answers/title.ts';
import { formatDay } from '../i18n/day.ts';
import { inTurn } from '../i18n/lists.ts';
import type { Say } from '../i18n/say.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';

/** Colours whose name would say something else under a question: to belong is no promise, and one task is not the whole. */
const NAMES: Readonly<Partial<Record<Question, Readonly<Partial<Record<LegendKey, MessageKey>>>>>> = {
  membership: {
    host: 'scenes.membership.host',
    leads: 'scenes.membership.leads',
    troops: 'scenes.membership.troops',
    declined: 'scenes.membership.declined',
    member: 'scenes.membership.member',
    unknown: 'scenes.membership.unknown',
  },
  command: { leads: 'scenes.command.leads' },
};

/** What the map beside a text is about, short enough for a phone. */
export function sceneTitle(say: Say, question: Question): string {
  if (question === 'headline') return say('scenes.soldiers');
  return question === 'membership' ? say('scenes.membership') : mapTitle(say, question);
}

/**
 * Its day, told alike in every scene: the newest of what the map shows, as a text beside a map of ships may quote newer
 * words on something else; and how it stood on which day, where that is not the record's own.
 */
export function sceneDay(
  say: Say,
  newest: Day | undefined,
  { asOf, latest }: { asOf: Day; latest: Day },
): string {
  const date = formatDay(asOf);
  if (!newest) return say('map.asOf', { date });
  const told = { newest: formatDay(newest), date };
  return asOf === latest ? say('scenes.newest', told) : say('scenes.asOf', told);
}

/** Its legend, in the words of the question. */
export function sceneLegend(say: Say, question: Question, paints: readonly Paint[]): SceneLine[] {
  return legendOf(say, question, paints).map(({ key, paint, label, count }) => {
    const name = NAMES[question]?.[key];
    // Of the main question nobody leads: that is the command's.
    const short = question === 'headline' && key !== 'leads' ? say(`scenes.short.${key}`) : undefined;
    return { key, paint, count, label: name ? say(name) : label, short };
  });
}

/** Its text alternative, in the words of the legend. */
export function sceneDescription(
  say: Say,
  answers: readonly Answer[],
  { question, asOf }: { question: Question; asOf: Day },
): string {
  if (!NAMES[question]) return answersSummary(say, answers, { question, asOf });
  const lines = sceneLegend(
    say,
    question,
    answers.map(({ paint }) => paint),
  );
  const told = say('map.summaryOf', {
    date: formatDay(asOf),
    contribution: sceneTitle(say, question),
    counts: inTurn(lines.map(({ label, count }) => say('map.count', { label, count }))),
  });
  return newestLead(say, newestWords(answers), asOf) + told;
}

/** Whom the coalition is for: it sits in the summits, and nobody asks whether it belongs. */
const PROTECTED = 'UKR';

/**
 * Answers on membership, in which who sat in a summit since the coalition was announced, and has said nothing on belonging, is not
 * one of whom nothing was found. A seat is no membership: it wears a colour of its own.
 */
export function withSeats(record: PublicRecord, answers: readonly Answer[], asOf: Day): Answer[] {
  const announced = record.events.find(({ id }) => id === 'coalition-2025-03');
  const seated = new Set<string>(
    record.events
      .filter(({ kind, date }) => kind === 'summit' && announced && date >= announced.date && date <= asOf)
      .flatMap(({ attended }) => attended),
  );
  return answers.map((answer) =>
    answer.paint.join() === 'unknown' && seated.has(answer.country.id)
      ? { ...answer, paint: [answer.country.id === PROTECTED ? 'host' : 'member'] }
      : answer,
  );
}
