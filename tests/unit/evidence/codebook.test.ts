/** The second codebook's rules on the statements that it was made from: each rule with those it names. */
import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { positionsAsOf } from '../../../src/record/positions.ts';
import { getStatement } from '../../../src/record/public-record.ts';
import { findShade } from '../../../src/record/shade.ts';
import type { Coding } from '../../../src/schema/statement.ts';

const record = getRecord();

/** "land open peacekeeping [mandate]": stance, what narrows it, and conditions, of the time after a ceasefire. */
function told({ contribution, stance, place, mission, conditions }: Coding): string {
  const narrowed = [place === 'outside' && place, mission === 'peacekeeping' && mission].filter(Boolean);
  const named = conditions.length > 0 ? [`[${conditions.join(' ')}]`] : [];
  return [contribution, stance, ...narrowed, ...named].join(' ');
}

function codingsOf(id: string): string[] {
  return getStatement(record, id)
    .codings.filter(({ scope }) => scope === 'after-ceasefire')
    .map(told);
}

describe('the verb decides', () => {
  test.each([
    [
      '1 leading the planning is no lead of what is planned',
      'tur-2026-01-08-turkish-ministry-of-national-defence',
      'command leads',
    ],
    [
      '2 will take part, and ask parliament',
      'est-2025-03-27-kristen-michal',
      'land committed [partners parliament]',
    ],
    ['2 we will participate', 'est-2025-12-03-margus-tsahkna', 'land committed [if-needed]'],
    ['3 a company offered', 'est-2025-04-30-kristen-michal', 'land ready [parliament]'],
    ['3 the company again', 'est-2025-08-22-kristen-michal', 'land ready'],
    [
      '3 in principle ready',
      'dnk-2025-03-10-lars-lokke-rasmussen',
      'land ready [ceasefire peace-deal if-needed]',
    ],
    ['3 ready and willing', 'gbr-2025-02-16-keir-starmer', 'land ready [peace-deal us-backstop]'],
    ['3 available', 'prt-2025-03-14-paulo-rangel', 'land ready [peace-deal defined-mission]'],
    ['4 excluding nothing', 'deu-2026-01-06-friedrich-merz', 'land open [ceasefire us-backstop parliament]'],
    ['4 not excluding it', 'lva-2025-02-20-edgars-rinkevics', 'land open'],
    [
      '5 conditions without a yes',
      'tur-2026-01-08-turkish-ministry-of-national-defence',
      'land undecided [ceasefire defined-mission]',
    ],
    [
      '5 the same formula, the same code',
      'tur-2025-11-27-turkish-ministry-of-national-defence',
      'land undecided [ceasefire defined-mission]',
    ],
    ['4 one could talk about it', 'usa-2025-08-19-donald-trump', 'air open'],
    ['6 not considering it', 'jpn-2025-09-05-yoshimasa-hayashi', 'land declined [for-now]'],
    ['6 not at the moment', 'lva-2026-01-07-ministry-of-defence', 'land declined [for-now]'],
    ['6 not now', 'grc-2025-08-19-pavlos-marinakis', 'land declined [for-now]'],
    ['6 for the present', 'fin-2025-08-18-antti-hakkanen', 'land declined [for-now]'],
    ['6 from the present standpoint', 'mkd-2025-03-09-vladimir-misajlovski', 'land declined [for-now]'],
    [
      '8 peacekeepers with a mandate',
      'irl-2025-09-04-micheal-martin',
      'land open peacekeeping [ceasefire peace-deal mandate]',
    ],
    [
      '8 the Federal Council',
      'che-2025-12-02-federal-council',
      'land open peacekeeping [mandate parliament]',
    ],
    ['8 a flat no beside a mandate for staff', 'cyp-2025-03-28-yiannis-antoniou', 'land declined'],
    ['12 agreed to finalise', 'coalition-2026-01-06-paris-declaration', 'guarantee ready [constitution]'],
  ])('%s: %s', (_rule, id, coding) => {
    expect(codingsOf(id)).toContain(coding);
  });

  test.each([
    ['5 how a decision would be made', 'deu-2026-01-08-friedrich-merz', 'land'],
    ['6 that there is no peace plan yet', 'esp-2026-01-07-jose-manuel-albares', 'land'],
    ['7 an outlet’s list', 'aus-2025-09-05-konsyse', 'membership'],
    ['7 an outlet’s list', 'can-2025-09-05-konsyse', 'membership'],
    ['7 an outlet’s list', 'deu-2025-09-05-konsyse', 'membership'],
    ['7 an outlet’s list', 'ita-2025-09-05-konsyse', 'membership'],
    ['7 an outlet’s list', 'jpn-2025-09-05-konsyse', 'membership'],
    ['7 another leader’s mention', 'can-2025-09-04-emmanuel-macron', 'membership'],
    ['7 thanks for backing those who would monitor', 'usa-2026-01-06-volodymyr-zelenskyy', 'monitoring'],
    ['8 how India sends peacekeepers in general', 'ind-2025-10-01-vishwesh-negi', 'land'],
    ['10 an officer', 'che-2025-02-23-thomas-sussli', 'land'],
    ['10 a president on what the government decides', 'cze-2025-03-22-petr-pavel', 'land'],
    ['12 what willing nations give', 'coalition-2026-01-06-paris-declaration', 'land'],
  ])('%s is no answer: %s', (_rule, id, contribution) => {
    expect(codingsOf(id).filter((coding) => coding.startsWith(contribution))).toEqual([]);
  });
});

test('6 and 12: no condition and no force where the words do not make them', () => {
  for (const { id, codings } of record.statements)
    for (const { contribution, stance, conditions } of codings) {
      if (contribution === 'force') expect(['host', 'opposed'], id).toContain(stance);
      if (conditions.includes('for-now')) expect(stance, id).toBe('declined');
    }
});

describe('positions that the rules settle', () => {
  const on = (country: string, asOf: string) =>
    positionsAsOf(record, { asOf, knownBy: record.recordDate }).get(country);

  test.each([
    ['8 Ireland, which refuses the force', 'IRL', '2025-10-21', 'peacekeepers'],
    ['8 Slovenia', 'SVN', '2025-09-05', 'peacekeepers'],
    ['8 Switzerland', 'CHE', '2026-01-08', 'peacekeepers'],
    ['8 who calls the force peacekeepers refuses nothing', 'EST', '2025-09-05', 'troops'],
    ['11 Estonia, whose company restates its promise', 'EST', '2025-08-22', 'troops'],
    ['9 France, whose words of one day are read together', 'FRA', '2026-01-06', 'leads'],
    ['11 Britain, whose later words echo the promise', 'GBR', '2026-02-24', 'leads'],
  ])('%s', (_rule, country, asOf, headline) => {
    expect(on(country, asOf)?.headline).toBe(headline);
  });

  test('11 Italy’s guarantee stands, though a later text words it more weakly', () => {
    expect(on('ITA', '2026-01-06')?.positions.guarantee).toMatchObject({
      stance: 'committed',
      said: '2026-01-06',
      statements: ['ita-2025-12-15-giorgia-meloni', 'ita-2026-01-06-giorgia-meloni'],
    });
  });

  test('other help never says no for those who have not decided', () => {
    const sweden = on('SWE', '2026-01-08');
    expect(sweden && [sweden.headline, findShade(sweden)]).toEqual(['support', 'support-undecided']);
  });
});
