/** Every interface string is used, every string that is asked for is there, and each can be filled in. */

import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import IntlMessageFormat from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { MARKS } from '../../../src/answers/marks.ts';
import { LEGEND_KEYS } from '../../../src/answers/paint.ts';
import { BESIDE } from '../../../src/answers/rung.ts';
import { COUNTABLE } from '../../../src/components/map/map-words.ts';
import en from '../../../src/i18n/en.json' with { type: 'json' };
import { LOCALE } from '../../../src/i18n/locale.ts';
import { TERM_GROUPS } from '../../../src/i18n/say.ts';
import { INSTRUMENTS } from '../../../src/instruments/names.ts';
import { PLAN_PARTS, PLAN_STAGES } from '../../../src/instruments/plan-parts.ts';
import { VIEWS } from '../../../src/map/earth/view.ts';
import { codebookSchema } from '../../../src/schema/codebook.ts';
import { CONDITIONS, CONTRIBUTIONS, HEADLINES, STANCES, WORDINGS } from '../../../src/schema/codes.ts';
import { EVENT_KINDS } from '../../../src/schema/event.ts';
import { FIGURE_TOPICS, FIGURE_UNITS, QUALIFIERS } from '../../../src/schema/figure.ts';
import { PUBLISHER_ENTITIES } from '../../../src/schema/publisher.ts';
import { SEEN, TRIES } from '../../../src/schema/report.ts';
import { REVISED_FIELDS } from '../../../src/schema/revision.ts';

const HELP = CONTRIBUTIONS.filter((one) => !['land', 'guarantee', 'membership', 'force'].includes(one));
const NEEDS = CONDITIONS.filter(
  (one) => !['ceasefire', 'peace-deal', 'constitution', 'for-now'].includes(one),
);

/** The strings of a part of the plan: what is not known only where it waits for something. */
function plannedKeys({ key, awaits, shortened }: (typeof PLAN_PARTS)[number]): string[] {
  return [...['title', 'text'], ...(awaits ? ['unknown'] : []), ...(shortened ? ['brief'] : [])].map(
    (part) => `${key}.${part}`,
  );
}

/** What stands for `${…}` in keys that the code puts together: prefix, then every ending it can ask for. */
const DYNAMIC: Readonly<Record<string, readonly string[]>> = {
  'embedKind.': ['map', 'country', 'statement', 'quote', 'chart', 'numbers'],
  'instrument.': INSTRUMENTS,
  'publisherEntity.': PUBLISHER_ENTITIES,
  'policyFor.': ['frame', 'element', 'picture'],
  'chart.': [
    'numbers',
    'territory',
    'timeline',
    'history',
    'conditions',
    'lists',
    'ages',
    'plan',
    'movers',
    'ladder',
    'claims',
  ].flatMap((chart) => ['title', 'subtitle', 'description', 'note'].map((part) => `${chart}.${part}`)),
  'chart.conditions.head.': CONDITIONS.filter((one) => one !== 'for-now'),
  'chart.conditions.name.': CONDITIONS.filter((one) => one !== 'for-now'),
  'chart.movers.': ['further', 'back'],
  'chart.timeline.kind.': EVENT_KINDS,
  'chart.plan.detail.': PLAN_PARTS.flatMap(({ details = {} }) => Object.values(details)),
  'chart.plan.part.': PLAN_PARTS.flatMap(plannedKeys),
  'chart.plan.stage.': PLAN_STAGES.filter((stage) => 'titled' in stage).map(({ key }) => key),
  'claims.': ['told', 'differs', 'silent', 'other'],
  // Shades stand among the headlines.
  'codebook.': Object.keys(codebookSchema.shape).filter((key) => key !== 'shades'),
  'coverage.': [
    'notSearched',
    'noAnswer',
    'none',
    'noOwn',
    'single',
    'noQuote',
    'noCarrying',
    'aggregator',
    'state',
    'stale',
    'unread',
  ],
  'dataType.': ['string', 'date', 'integer', 'number', 'boolean'],
  'eventKind.': EVENT_KINDS,
  'field.': REVISED_FIELDS,
  'finding.': COUNTABLE,
  'finding.then.': COUNTABLE,
  'focus.': VIEWS,
  'home.yearThen.': ['promised', 'ready', 'now', 'nearer', 'away'],
  'inset.': ['north-america', 'east-asia', 'oceania', 'elsewhere'],
  'home.besides.': BESIDE,
  'line.help.': HELP,
  'line.was.': [
    ...HEADLINES.filter((one) => !['leads', 'support', 'declined', 'unknown'].includes(one)),
    'no',
    'no-for-now',
    'no-plain',
    'silent',
    'conflicting',
  ],
  'mark.': MARKS.filter((mark) => mark !== 'state-only'), // told as `coverage.state`
  'qualifier.': QUALIFIERS,
  'report.': ['newer', 'unread'],
  'scenes.short.': LEGEND_KEYS.filter((key) => key !== 'leads'),
  'seen.': SEEN,
  'stands.first.': ['ceasefire', 'peace-deal'],
  'stands.guarantee.': ['committed', 'ready', 'open'],
  'stands.help.': HELP,
  'stands.helps.': ['leads', 'leadsPlanning', 'committed', 'ready', 'open'],
  'stands.land.': [...STANCES.filter((one) => one !== 'host'), ...WORDINGS],
  'stands.lead.': HELP,
  'stands.if.': NEEDS,
  'stands.need.': NEEDS,
  'sentence.': LEGEND_KEYS.filter((key) => key !== 'leads'),
  'silence.': ['not-searched', 'none-found', 'no-answer'],
  'still.': ['same', 'gone', 'changed', 'voted'],
  'tried.': TRIES,
  'topic.': FIGURE_TOPICS.filter((topic) => topic !== 'soldiers' && topic !== 'territory'),
  'unit.': FIGURE_UNITS,
  'unitName.': FIGURE_UNITS,
  'verdict.condition.': ['fighting', 'us-backstop', 'parliament'],
  'verdict.promise.': ['signed', 'if-needed', 'plain'],
  'verdict.': ['promised', 'ready', 'open', 'conflicting'],
};

const ROOT = resolve(import.meta.dirname, '../../..');
const sources = globSync('src/**/*.{ts,astro}', { cwd: ROOT }).map((file) =>
  readFileSync(resolve(ROOT, file), 'utf8'),
);
const messages: Readonly<Record<string, string>> = en;
const keys = Object.keys(messages);
// In code, or as a property of a tag.
const literals = new Set(
  sources.flatMap((text) => all(text, /(?:'|message=")([a-zA-Z]+(?:\.[\w-]+)+)['"]/gu)),
);
const expected = Object.entries(DYNAMIC).flatMap(([prefix, endings]) =>
  endings.map((ending) => prefix + ending),
);

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

test('every string is used', () => {
  const built = new Set(expected);
  expect(keys.filter((key) => !literals.has(key) && !built.has(key))).toEqual([]);
});

test('every string that the code names is there', () => {
  const named = sources.flatMap((text) => all(text, /\b(?:translate|say|word)\(\s*'([^']+\.[^']+)'/gu));
  expect(named.length).toBeGreaterThan(100);
  const isTerm = (key: string) => TERM_GROUPS.some((group) => key.startsWith(`${group}.`));
  expect(named.filter((key) => !keys.includes(key) && !isTerm(key))).toEqual([]);
});

test('every string that the code can put together is there', () => {
  expect(expected.filter((key) => !keys.includes(key))).toEqual([]);
});

test('keys are put together from the prefixes listed here, and from no others', () => {
  const prefixes = sources.flatMap((text) => all(text, /`((?:[a-zA-Z]+\.)+)\$\{/gu));
  const known = prefixes.filter((prefix) => keys.some((key) => key.startsWith(prefix)));
  expect([...new Set(known)].sort()).toEqual(Object.keys(DYNAMIC).sort());
});

describe('each string', () => {
  const formats = keys.map((key) => ({
    key,
    format: () => new IntlMessageFormat(messages[key] as string, LOCALE, undefined, { ignoreTag: true }),
  }));

  test('is ICU MessageFormat, and not empty', () => {
    expect(formats.filter(({ format }) => format().getAst().length === 0).map(({ key }) => key)).toEqual([]);
  });

  test('leaves nothing open when its values are given', () => {
    const filled = formats.map(({ key, format }) => {
      const names = all(messages[key] as string, /\{(\w+)[,}]/gu);
      const values = Object.fromEntries(
        names.map((name) => [name, /count|days|months|years/u.test(name) ? 3 : 'X']),
      );
      return { key, text: String(format().format(values)) };
    });
    expect(filled.filter(({ text }) => /[{}]|undefined|NaN|\[object/u.test(text))).toEqual([]);
  });

  test('has no straight quotation marks and no double or outer spaces', () => {
    expect(keys.filter((key) => /"| {2}|^ | $|\w'\w/u.test(messages[key] as string))).toEqual([]);
  });
});
