import { capitalised } from '../i18n/capitalised.ts';
import { formatDay } from '../i18n/day.ts';
import type { Country } from '../schema/country.ts';
import type { Election } from '../schema/election.ts';

/** That a country has voted since words of its, or was to, as far as is known, and that it is not known who has governed since. */
export function electionWords(
  say: (key: 'election.since' | 'election.held', values: { country: string; date: string }) => string,
  { name, inText = name }: Pick<Country, 'name' | 'inText'>,
  { date, held }: Pick<Election, 'date' | 'held'>,
): string {
  return say(held ? 'election.held' : 'election.since', {
    country: capitalised(inText),
    date: formatDay(date),
  });
}
