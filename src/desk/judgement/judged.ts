import type { Question } from '../../answers/question.ts';
import { editionDigest } from '../../content/edition-problems.ts';
import { vocabularyOf } from '../../i18n/vocabulary.ts';
import { integrity } from '../../record/integrity.ts';
import { type Content, createRecord, type PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import { type Kin, kinOf } from './kin.ts';
import { type FieldProblem, type Kept, type Plan, planOf } from './planned.ts';
import type { Sitting } from './sitting.ts';
import { type Move, movesBetween, type Paints, paintsOf, whyNoMove } from './told-change.ts';
import { contentWith } from './with-plan.ts';

/** An explainer or page, and every id that its tags name. */
export interface Told {
  file: string;
  names: readonly string[];
}

/** What the record would say of a draft, and of all that was accepted; nothing of it is written. */
export interface Judgement {
  /** The id that the draft would get; that of the statement which it joins. */
  id: string;
  problems: readonly FieldProblem[];
  kin: readonly Kin[];
  /** What this draft changes, beside what was accepted. */
  moves: readonly Move[];
  /** Why it changes nothing; null where it does. */
  still: string | null;
  /** The map before and after, under the question that changes, else the headline. */
  map: { question: Question; before: Paints; after: Paints };
  /** Explainers and pages that name a country that moves, or what it had said. */
  telling: readonly string[];
  /** Editions that come out the same, and those that do not. */
  editions: { kept: number; broken: readonly Day[] };
  /** What all that was accepted changes. */
  all: readonly Move[];
  sourceProblems: readonly FieldProblem[];
  sourceId: string;
}

/** Judges the draft of one item of a sitting by the functions of the record. Cheap enough for every pause of typing. */
export function judge(
  content: Content,
  sitting: Sitting,
  key: string,
  { today, kept, told }: { today: Day; kept: Kept; told: readonly Told[] },
): Judgement {
  const record = createRecord(content);
  const item = sitting.items.find((one) => one.key === key);
  const accepted = new Set(
    sitting.items.filter((one) => one.decision === 'accepted' && one.key !== key).map((one) => one.key),
  );
  const own = accepted.union(new Set(item && item.decision !== 'rejected' ? [key] : []));
  const at = { today, kept };
  const plan = planOf(sitting, own, record, at);
  const withOwn = contentWith(content, plan, today);
  const before = createRecord(contentWith(content, planOf(sitting, accepted, record, at), today));
  const after = createRecord(withOwn);
  const clock = { asOf: today, knownBy: today };
  const say = vocabularyOf(content.codebook);
  const planned = [...plan.statements, ...plan.evidence].find((one) => one.key === key);
  const id = planned?.id ?? '';
  const asked = [...new Set((item?.draft.codings ?? []).map(({ contribution }) => contribution))];
  const questions: Question[] = ['headline', ...asked.filter((one) => one !== 'land' && one !== 'force')];
  const moves = movesBetween(before, after, questions, clock, say);
  const question = moves.find(({ recolours }) => recolours)?.question ?? 'headline';
  const statement = after.statementsById.get(id);
  return {
    id,
    problems: item ? problemsOf(plan, key, id, withOwn, today) : [],
    kin: item ? kinOf(item.draft, item.candidate?.inRecord ?? null, record) : [],
    moves,
    still:
      moves.length > 0 || !statement
        ? null
        : item?.joins
          ? 'It is further evidence of what stands.'
          : whyNoMove(statement, after, clock, say),
    map: { question, before: paintsOf(before, question, clock), after: paintsOf(after, question, clock) },
    telling: tellingOf(moves, told, record),
    editions: editionsOf(after),
    all: movesBetween(record, accepted.has(key) || own.has(key) ? after : before, ['headline'], clock, say),
    sourceProblems: [
      ...(plan.problems.get('source') ?? []),
      ...(plan.source ? found(withOwn, today, `sources/${plan.source.id}.yaml`, '') : []),
    ],
    sourceId: plan.sourceId,
  };
}

/** The schema's problems, then what the record says of it. */
function problemsOf(
  plan: Plan,
  key: string,
  id: string,
  content: Content,
  today: Day,
): readonly FieldProblem[] {
  const own = plan.problems.get(key) ?? [];
  const others = id === '' ? [] : found(content, today, 'statements/', `${id}.`);
  return [...own, ...others];
}

function found(content: Content, today: Day, file: string, start: string): FieldProblem[] {
  return integrity(content, { today })
    .filter((one) => one.file.startsWith(file) && one.field.startsWith(start))
    .map(({ field, message }) => ({ field: field.slice(start.length), message }));
}

function tellingOf(moves: readonly Move[], told: readonly Told[], record: PublicRecord): string[] {
  const countries = new Set(moves.map(({ country }) => country));
  const names = new Set([
    ...countries,
    ...[...countries].flatMap((country) =>
      (record.statementsByCountry.get(country) ?? []).map(({ id }) => id),
    ),
  ]);
  return told.filter((one) => one.names.some((name) => names.has(name))).map(({ file }) => file);
}

function editionsOf(record: PublicRecord): Judgement['editions'] {
  const broken = record.editions
    .filter((edition) => edition.digest !== editionDigest(record, edition))
    .map(({ on }) => on);
  return { kept: record.editions.length - broken.length, broken };
}
