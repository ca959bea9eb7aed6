import { formatList } from '../i18n/lists.ts';
import { LOCALE } from '../i18n/locale.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { type Reported, stateOutlets } from '../record/state-only.ts';

type SayStateOnly = (key: 'statement.stateOnly', values: { outlets: string }) => string;
type Sources = Pick<PublicRecord, 'sourcesById' | 'outlets'>;

/** The state-controlled outlets that alone report a statement, with the states that run them: "TASS (Russia)"; empty where others do, too. */
export function stateOutletNames(record: Sources, reported: Reported): string {
  if (reported.stateOnly !== undefined) return reported.stateOnly;
  const states = new Intl.DisplayNames([LOCALE], { type: 'region', fallback: 'none' });
  const named = stateOutlets(record, reported).map(({ publisher, state }) => {
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
