import type { Countable } from '../../answers/finding.ts';
import { pluralSamples } from '../../i18n/plural-samples.ts';
import { TERM_GROUPS } from '../../i18n/say.ts';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { PublicRecord } from '../../record/public-record.ts';

/** Interface strings that the map's script fills in itself, with the names of their values. */
const FILLED: Partial<Record<MessageKey, readonly string[]>> = {
  'map.title': [],
  'map.titleOf': ['contribution'],
  'map.asOf': ['date'],
  'map.asOfNewest': ['newest', 'date'],
  'map.changed': ['date'],
  'map.changedLast': ['date'],
  'map.unchanged': ['year'],
  'map.lists': [],
  'finding.on': ['date', 'finding'],
  'finding.of': ['contribution', 'counts'],
  'filter.some': ['conditions', 'count', 'total'],
  'filter.count': ['count', 'total'],
  'condition.either': [],
  'membership.leads': [],
  'membership.committed': [],
  'membership.declined': [],
  'filter.edition': ['date'],
  'filter.out': ['label'],
  'map.latest': [],
  'controls.stillOn': ['day', 'date'],
  'moves.between': ['from', 'to'],
  'moves.count': ['count'],
  'moves.outlined': ['from', 'to'],
  'moves.played': ['from', 'count'],
  'controls.play': [],
  'controls.pause': [],
  'change.to': ['country', 'from', 'to'],
  'column.before': [],
  'column.after': [],
  'column.statement': [],
  'column.words': [],
  'column.said': [],
  'date.reported': ['date'],
  'date.approximate': ['date'],
  'home.all': ['country'],
  'card.who': ['name', 'date', 'age'],
  'card.again': ['name', 'date'],
  'statement.more': [],
  'statement.translation': ['words'],
  'statement.translatedBy': ['outlet'],
  'statement.paraphrase': [],
  'statement.earlier': ['speaker', 'date'],
  'statement.newer': [],
  'speaker.then': ['role'],
  'statement.stateOnly': ['outlets'],
  'silence.not-searched': [],
  'silence.none-found': ['date'],
  'silence.no-answer': [],
  'report.doubtful': [],
  'mark.sign': [],
  'mark.doubtful': [],
  'mark.not-own-words': [],
  'mark.former-government': [],
  'mark.election-since': [],
  'election.since': ['country', 'date'],
  'election.held': ['country', 'date'],
  'mark.partly-others': [],
  'coverage.state': [],
  'mark.stale': [],
  'mark.staleOnSoldiers': [],
  'mark.newer-report': [],
  'report.laterOn': ['topic'],
  'report.on': ['topic'],
  'notice.ignored': ['names'],
  'search.none': ['query'],
  'country.newest': ['date', 'age'],
  'still.words': ['date', 'age'],
  'still.same': [],
  'still.gone': [],
  'still.changed': [],
  'still.voted': [],
  'still.report': [],
  'still.looked': ['date'],
};

/** What headlines count. */
export const COUNTABLE = [
  'leads',
  'yes',
  'belongs',
  'ready',
  'open',
  'host',
  'opposed',
] as const satisfies readonly Countable[];

/** Those whose words depend on a number. */
const COUNTED = [
  'verdict.promised',
  'verdict.ready',
  'finding.countries',
  'finding.some',
  ...COUNTABLE.flatMap((part) => [`finding.${part}`, `finding.then.${part}`] as const),
  'finding.then.promised',
  'finding.then.send',
] as const satisfies readonly MessageKey[];

/** Every word that the map's script writes: interface strings with `{…}` left open, and the codebook's terms. */
export function mapWords(record: PublicRecord): Record<string, string> {
  const { codebook } = record;
  const strings = Object.entries(FILLED).map(([key, names]) => [
    key,
    translate(key as MessageKey, Object.fromEntries(names.map((name) => [name, `{${name}}`]))),
  ]);
  // Forms of their own for none and for one, for each plural category of the language, and for numbers up to nine; see
  // `countedSay`.
  const [many, ...others] = pluralSamples(2);
  const counted = COUNTED.flatMap((key) => {
    const said = (count: number) => translate(key, { count, number: '{number}' });
    const plain = said(many.count);
    return [
      // Of most there is none for none: it would say what is said of many.
      ...[0, 1]
        .filter((count) => others.length > 0 || said(count) !== plain)
        .map((count) => [`${key}.${count}`, said(count)]),
      [key, plain],
      ...(others.length > 0 ? [many, ...others] : []).map(({ form, count }) => [
        `${key}|${form}`,
        said(count),
      ]),
    ];
  });
  const numbers = [
    ['verdict.number', '{count}'],
    ...Array.from({ length: 10 }, (_, count) => [
      `verdict.number.${count}`,
      translate('verdict.number', { count }),
    ]),
  ];
  const terms = TERM_GROUPS.flatMap((group) =>
    Object.entries(codebook[group]).flatMap(([code, { label, definition }]) => [
      [`${group}.${code}`, label],
      [`definition.${group}.${code}`, definition],
    ]),
  );
  return Object.fromEntries([...strings, ...counted, ...numbers, ...terms]);
}
