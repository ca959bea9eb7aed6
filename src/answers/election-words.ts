import { capitalised } from '../i18n/capitalised.ts';
import { formatDay } from '../i18n/day.ts';
import type { Country } from '../schema/country.ts';
import type { Election } from '../schema/election.ts';

/** That a country has had an election day since words of its, and that it is not known who has governed since. */
export function electionWords(
  say: (key: 'election.since', values: { country: string; date: string }) => string,
  { name, inText = name }: Pick<Country, 'name' | 'inText'>,
  { date }: Pick<Election, 'date'>,
): string {
  return say('election.since', { country: capitalised(inText), date: formatDay(date) });
}
