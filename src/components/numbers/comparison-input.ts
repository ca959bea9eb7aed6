import type { ComparisonChart } from '../../charts/comparison-chart.ts';
import { formatDay } from '../../i18n/day.ts';
import { isolated } from '../../i18n/isolated.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { translate } from '../../i18n/translate.ts';
import { figurePath } from '../../links.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { chartWords } from './chart-words.ts';

/** The record's numbers of square kilometres side by side. Those of soldiers count too different things for that. */
export function comparisonInput(record: PublicRecord): ComparisonChart {
  const figures = record.figures.filter((figure) => figure.topic === 'territory');
  return {
    idPrefix: 'territory',
    words: chartWords(record, 'territory', { count: figures.length }),
    bars: figures.map((figure) => ({
      id: figure.id,
      value: figure.value,
      qualifier: figure.qualifier,
      number: formatNumber(figure.value),
      unit: translate(`unitName.${figure.unit}`),
      owner: isolated(figure.speaker.short),
      detail: `${formatDay(figure.said, 'short')}. ${figure.counted}`,
      href: figurePath(figure.id),
    })),
  };
}
