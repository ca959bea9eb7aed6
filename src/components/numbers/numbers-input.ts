import { numberMarks } from '../../charts/figure-mark.ts';
import { NUMBER_TOPICS, type NumberTopic } from '../../charts/number-mark.ts';
import type { NumbersChart } from '../../charts/numbers-chart.ts';
import { formatDayOfYear } from '../../i18n/chart-days.ts';
import { formatDay } from '../../i18n/day.ts';
import { isolated } from '../../i18n/isolated.ts';
import { translate } from '../../i18n/translate.ts';
import { figurePath } from '../../links.ts';
import { newestDay } from '../../record/earning.ts';
import { markedEvents } from '../../record/marked-events.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { FigureTopic } from '../../schema/figure.ts';
import { chartWords, guideLabel } from './chart-words.ts';

/** The contested counts of countries as a chart; only one topic where it is a count of countries. */
export function numbersInput(record: PublicRecord, topic?: FigureTopic): NumbersChart {
  const marks = numberMarks(record, {
    href: ({ id }) => figurePath(id),
    when: ({ said }) => formatDayOfYear(said),
    tip: ({ speaker, counted }) => `${isolated(speaker.short)}: ${counted}`,
  });
  const topics = NUMBER_TOPICS.filter((known) => known === topic);
  const shown = topic ? marks.filter((mark) => mark.topic === topic) : marks;
  const newest = newestDay(shown) ?? record.recordDate;
  return {
    idPrefix: topic ? `numbers-${topic}` : 'numbers',
    words: chartWords(record, 'numbers', { count: shown.length, newest: formatDay(newest) }),
    topicLabels: {
      ...(Object.fromEntries(NUMBER_TOPICS.map((known) => [known, translate(`topic.${known}`)])) as Record<
        NumberTopic,
        string
      >),
      expected: translate('chart.numbers.expected'),
    },
    movedLabel: translate('chart.numbers.moved'),
    marks,
    ...(topics.length > 0 ? { topics } : {}),
    guides: markedEvents(record, 'charts').map(({ date, marked }) => ({
      date,
      label: guideLabel(marked.as, date),
    })),
  };
}
