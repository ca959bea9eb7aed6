import type { ChartWords } from '../../charts/parts/words.ts';
import { formatDayOfYear, monthNames } from '../../i18n/chart-days.ts';
import { formatDay } from '../../i18n/day.ts';
import { type MessageKey, type MessageValues, translate } from '../../i18n/translate.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import { SITE_NAME } from '../../site.ts';

type Chart =
  | 'numbers'
  | 'territory'
  | 'timeline'
  | 'history'
  | 'conditions'
  | 'lists'
  | 'movers'
  | 'ages'
  | 'ladder'
  | 'claims'
  | 'plan';

/** The name of a meeting behind the marks of a chart, with its day: there are three of Paris. */
export function guideLabel(name: string, day: Day): string {
  return translate('chart.guide', { name, date: formatDayOfYear(day) });
}

/** The words of a chart: its title, subtitle, description and note from the strings `chart.<name>.*`. */
export function chartWords(record: PublicRecord, chart: Chart, values: MessageValues): ChartWords {
  const date = formatDay(record.recordDate);
  const say = (part: string) => translate(`chart.${chart}.${part}` as MessageKey, { ...values, date });
  return {
    title: say('title'),
    subtitle: say('subtitle'),
    description: say('description'),
    note: say('note'),
    credit: translate('map.credit', { site: SITE_NAME }),
    empty: translate('chart.empty'),
    months: monthNames(),
  };
}
