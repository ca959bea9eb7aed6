import { formatList } from '../i18n/lists.ts';
import type { Say } from '../i18n/say.ts';
import { isWillingStance } from '../record/headline.ts';
import type { Condition, Contribution, Stance } from '../schema/codes.ts';
import type { Coding } from '../schema/statement.ts';

/** What one coding or several say, as it goes on after "that France …". */
interface Clause {
  text: string;
  willing: boolean;
}

const NO_HELP: ReadonlySet<Contribution> = new Set<Contribution>([
  'land',
  'force',
  'membership',
  'guarantee',
]);
const TEMPORAL: readonly Condition[] = ['ceasefire', 'peace-deal'];
const AT_HOME: ReadonlySet<Condition> = new Set<Condition>(['parliament', 'partners']);
/** Said in other ways than as a condition. */
const ADVERBS: ReadonlySet<Condition> = new Set<Condition>([...TEMPORAL, 'constitution', 'for-now']);

/**
 * What codings of one statement say, each with its own conditions: "would not send soldiers, but could help at sea". A
 * declaration of intent says what is intended.
 */
export function clauses(say: Say, codings: readonly Coding[], intent = false): string {
  const offers = codings.filter(({ stance }) => isWillingStance(stance));
  const all = [
    ...codings
      .filter(({ contribution }) => contribution === 'force')
      .map((coding) => aboutForce(say, coding)),
    ...onSoldiers(codings).map((coding) => aboutSoldiers(say, coding, { beside: codings, intent })),
    ...aboutHelp(
      say,
      offers.filter(({ contribution }) => !NO_HELP.has(contribution)),
    ),
    ...offers
      .filter(({ contribution }) => contribution === 'membership' || contribution === 'guarantee')
      .map((coding) => aboutBacking(say, coding)),
  ];
  return all
    .map(({ text, willing }, index) => {
      const before = all[index - 1];
      if (!before) return text;
      return `${say(before.willing === willing ? 'stands.and' : 'stands.but')} ${text}`;
    })
    .join(', ');
}

/** What words that leave soldiers open leave open, and what they name as needed first: "send soldiers to Ukraine". */
export function leftOpen(say: Say, coding: Coding): string {
  const needs = [...beforehand(say, coding.conditions), ...needed(say, coding.conditions, 'need')];
  const what = say('stands.soldiers', subjectOf(coding));
  return needs.length > 0 ? say('stands.openNeeds', { what, needs: formatList(needs) }) : what;
}

type OnSoldiers = Omit<Coding, 'place'> & { place: Coding['place'] | 'both' };

/** Those inside Ukraine first; one answer for both places is one. */
function onSoldiers(codings: readonly Coding[]): OnSoldiers[] {
  const land = codings.filter(({ contribution }) => contribution === 'land');
  const isOutside = ({ place }: Coding) => place === 'outside';
  const alike = (one: Coding, other: Coding) =>
    one.stance === other.stance &&
    one.wording === other.wording &&
    one.conditions.join() === other.conditions.join();
  const inside = land.filter((coding) => !isOutside(coding));
  const outside = land.filter(isOutside);
  return [
    ...inside.map(
      (coding): OnSoldiers =>
        outside.some((other) => alike(coding, other)) ? { ...coding, place: 'both' } : coding,
    ),
    ...outside.filter((coding) => !inside.some((other) => alike(coding, other))),
  ];
}

function aboutForce(say: Say, { stance, conditions }: Coding): Clause {
  const key = stance === 'host' ? 'stands.force.host' : 'stands.force.opposed';
  return { text: conditional(say, conditions, (when) => say(key, { when })), willing: stance === 'host' };
}

/** `beside`: all codings of the statement. */
interface Within {
  beside: readonly Coding[];
  intent: boolean;
}

function aboutSoldiers(say: Say, coding: OnSoldiers, { beside, intent }: Within): Clause {
  const { stance, conditions, wording } = coding;
  const willing = isWillingStance(stance);
  // Refused and allowed in one breath: which of them is refused has to be said.
  const halves = beside.some(
    ({ contribution, mission }) => contribution === 'land' && mission === 'peacekeeping',
  );
  const opposed = beside.some(({ contribution }) => contribution === 'force');
  const key =
    !willing && halves && coding.mission !== 'peacekeeping'
      ? 'stands.notWithForce'
      : !willing && opposed
        ? 'stands.noneOfItsOwn'
        : intent && stance === 'committed'
          ? 'stands.land.intended'
          : (`stands.land.${wording ?? stance}` as 'stands.land.open');
  const after = TEMPORAL.some((one) => conditions.includes(one));
  return {
    text: conditional(say, conditions, (when) => {
      const text = say(key, { ...subjectOf(coding), when });
      return willing && !after ? say('stands.purpose', { text }) : text;
    }),
    willing,
  };
}

function subjectOf({ place, mission = 'unspecified' }: OnSoldiers): { place: string; mission: string } {
  return { place, mission };
}

/** Contributions of one stance under the same conditions are one clause; whoever leads the planning leads already. */
function aboutHelp(say: Say, codings: readonly Coding[]): Clause[] {
  const groups = Map.groupBy(codings, (coding) => `${helpOf(coding)} ${coding.conditions.join()}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { stance, conditions } = first;
    const outside = group.every(({ place }) => place === 'outside');
    const how = group.map((coding) => {
      const name = howOf(say, coding);
      return coding.place === 'outside' && !outside ? say('stands.outside', { name }) : name;
    });
    const list = outside ? say('stands.outside', { name: formatList(how) }) : formatList(how);
    const key = `stands.helps.${helpOf(first)}` as 'stands.helps.open';
    return {
      text: conditional(say, conditions, (when) => say(key, { list, when })),
      willing: isWillingStance(stance),
    };
  });
}

function helpOf({ contribution, stance }: Coding): string {
  return contribution === 'command' && stance === 'leads' ? 'leadsPlanning' : stance;
}

function howOf(say: Say, { contribution, stance }: Coding): string {
  if (stance === 'leads') return say(`stands.lead.${contribution}` as 'stands.lead.air');
  return say(`stands.help.${contribution}` as 'stands.help.air');
}

function aboutBacking(say: Say, { contribution, stance, conditions }: Coding): Clause {
  const key =
    contribution === 'membership'
      ? 'stands.membership'
      : (`stands.guarantee.${firmness(stance)}` as 'stands.guarantee.open');
  return {
    text: conditional(say, conditions, (when) => say(key, { when })),
    willing: isWillingStance(stance),
  };
}

function firmness(stance: Stance): 'committed' | 'ready' | 'open' {
  if (stance === 'ready' || stance === 'open') return stance;
  return 'committed';
}

/**
 * A clause with what it hangs on. After a ceasefire or a peace deal is after the fighting, whichever comes. When it would
 * come about goes to the clause as `{when}`; where its words have no place for that, as in English, it stands at their end.
 */
function conditional(say: Say, conditions: readonly Condition[], clause: (when: string) => string): string {
  const fighting = conditions.includes('ceasefire')
    ? [say(conditions.includes('peace-deal') ? 'stands.when.both' : 'stands.when.ceasefire')]
    : conditions.includes('peace-deal')
      ? [say('stands.when.peace-deal')]
      : [];
  const needs = needed(say, conditions, 'if');
  const when = [
    ...(conditions.includes('for-now') ? [say('stands.when.for-now')] : []),
    ...fighting,
    ...(conditions.includes('constitution') ? [say('stands.within')] : []),
  ].join(' ');
  const text = clause(when).replaceAll(/ {2,}/gu, ' ').trim(); // what is empty leaves its space
  const told = text.includes(when) ? text : [text, when].join(' ');
  return needs.length > 0 ? say('stands.needs', { text: told, needs: formatList(needs) }) : told;
}

/**
 * The other conditions, as what they are ("American backing") or as a clause ("America backs it"): those at home first, so
 * that no "its" follows another's name.
 */
function needed(say: Say, conditions: readonly Condition[], as: 'need' | 'if'): string[] {
  return [
    ...conditions.filter((condition) => AT_HOME.has(condition)),
    ...conditions.filter((condition) => !AT_HOME.has(condition)),
  ]
    .filter((condition) => !ADVERBS.has(condition))
    .map((condition) =>
      say(
        as === 'if'
          ? (`stands.if.${condition}` as 'stands.if.mandate')
          : (`stands.need.${condition}` as 'stands.need.mandate'),
      ),
    );
}

function beforehand(say: Say, conditions: readonly Condition[]): string[] {
  const named = TEMPORAL.filter((condition) => conditions.includes(condition));
  if (named.length === TEMPORAL.length) return [say('stands.first.both')];
  return named.map((condition) => say(`stands.first.${condition}` as 'stands.first.ceasefire'));
}
