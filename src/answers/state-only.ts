import { formatList } from '../i18n/lists.ts';
import { LOCALE } from '../i18n/locale.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { stateOutlets } from '../record/state-outlets.ts';
import type { StatementEvidence } from '../schema/evidence.ts';

type SayStateOnly = (key: 'statement.stateOnly', values: { outlets: string }) => string;
type Sources = Pick<PublicRecord, 'sourcesById'>;

/** `stateOnly`: the houses as they are named, in a record that holds no sources. */
interface Reported {
  evidence: readonly Pick<StatementEvidence, 'source'>[];
  stateOnly?: string | boolean | null | undefined;
}

/** The state-controlled outlets that alone report a statement, with the states that run them: "TASS (Russia)"; empty where others do, too. */
export function stateOutletNames(record: Sources, { evidence, stateOnly }: Reported): string {
  if (typeof stateOnly === 'string') return stateOnly;
  const states = new Intl.DisplayNames([LOCALE], { type: 'region', fallback: 'none' });
  const named = stateOutlets(record, { evidence }).map(({ publisher, state }) => {
    const name = state && states.of(state);
    return name ? `${publisher} (${name})` : publisher;
  });
  return named.length > 0 ? formatList(named) : '';
}

/** That state-controlled outlets alone report a statement, which, and whose; undefined where others do, too. */
export function stateOnlyWords(say: SayStateOnly, record: Sources, reported: Reported): string | undefined {
  const outlets = stateOutletNames(record, reported);
  return outlets ? say('statement.stateOnly', { outlets }) : undefined;
}
