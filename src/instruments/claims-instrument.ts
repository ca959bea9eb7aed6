import { claimsChart } from '../charts/claims-chart.ts';
import { translate } from '../i18n/translate.ts';
import { explainerPath } from '../links.ts';
import { claimsInput } from './claims-input.ts';
import { drawn, PARAGRAPHS } from './drawn.ts';
import type { Content, Made } from './made.ts';
import { EXPLAINED } from './names.ts';

export function claimsInstrument({ record, claims }: Content): Made {
  const input = claimsInput(record, claims);
  const apart = input.rows.slice(0, input.countApart);
  return {
    ...drawn(input, claimsChart, PARAGRAPHS, input, { ...input, rows: apart }),
    left: {
      narrow: translate('instrument.claims.left', { count: apart.length, total: input.rows.length }),
    },
    page: explainerPath(EXPLAINED.claims),
    table: 'sources',
  };
}
