import { comparisonChart } from '../charts/comparison-chart.ts';
import { historyChart } from '../charts/history-chart.ts';
import { ladderChart } from '../charts/ladder-chart.ts';
import { numbersChart } from '../charts/numbers-chart.ts';
import { WIDE } from '../charts/parts/layout.ts';
import { askedInput } from '../components/country/asked-input.ts';
import { comparisonInput } from '../components/numbers/comparison-input.ts';
import { numbersInput } from '../components/numbers/numbers-input.ts';
import { translate } from '../i18n/translate.ts';
import { explainerPath, homePath, numbersPath } from '../links.ts';
import { getCountry } from '../record/public-record.ts';
import { agesInstrument } from './ages-instrument.ts';
import { answersIn } from './answers-in.ts';
import { claimsInstrument } from './claims-instrument.ts';
import { conditionsInstrument } from './conditions-instrument.ts';
import { drawn, TABLE } from './drawn.ts';
import { ladderInput } from './ladder-input.ts';
import { listsInstrument } from './lists-instrument.ts';
import type { Content, Instrument, Made } from './made.ts';
import { moversInstrument } from './movers-instrument.ts';
import { EXPLAINED, type InstrumentName } from './names.ts';
import { planInstrument } from './plan-instrument.ts';
import { timelineInstrument } from './timeline-instrument.ts';

/** Some hosts cut a frame at 1,000 px: so many of the newest figures. */
const NEWEST = 12;

/** The chart of this name, as of the record's day. */
export function getInstrument(content: Content, name: InstrumentName): Instrument {
  return { name, title: translate(`instrument.${name}`), ...MAKERS[name](content) };
}

const MAKERS: Readonly<Record<InstrumentName, (content: Content) => Made>> = {
  ladder: ({ record }) => {
    const input = ladderInput(record, answersIn(record, 'headline'));
    return {
      ...drawn(input, ladderChart, TABLE),
      page: homePath,
      table: 'chart',
    };
  },
  plan: planInstrument,
  conditions: conditionsInstrument,
  movers: moversInstrument,
  ages: agesInstrument,
  lists: listsInstrument,
  members: ({ record }) => ({
    ...drawn(numbersInput(record, 'belong'), numbersChart, [WIDE]),
    page: explainerPath(EXPLAINED.members),
    table: 'figures',
  }),
  numbers: ({ record }) => {
    const input = numbersInput(record);
    const total = input.marks.length;
    return {
      ...drawn(input, numbersChart, [WIDE], { ...input, newest: NEWEST }),
      left: { narrow: total > NEWEST ? translate('embed.newest', { count: NEWEST, total }) : undefined },
      page: numbersPath,
      table: 'figures',
    };
  },
  claims: claimsInstrument,
  timeline: timelineInstrument,
  territory: ({ record }) => ({
    ...drawn(comparisonInput(record), comparisonChart, TABLE),
    page: numbersPath,
    table: 'figures',
  }),
  'history-usa': ({ record }) => ({
    ...drawn(askedInput(record, getCountry(record, 'USA')), historyChart, TABLE),
    page: explainerPath(EXPLAINED['history-usa']),
    table: 'history',
  }),
};
