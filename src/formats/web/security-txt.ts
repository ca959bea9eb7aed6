import { LANGUAGE } from '../../i18n/locale.ts';
import { absolute, securityFile } from '../../links.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { type Day, isDay } from '../../schema/day.ts';
import { reachAddress } from './report-address.ts';

/**
 * https://www.rfc-editor.org/rfc/rfc9116; undefined where the publisher has given no contact. It holds for a year after
 * the day of the record: whoever no longer keeps the record may not answer either.
 */
export function securityTxt({ publisher, recordDate }: PublicRecord): string | undefined {
  if (publisher.contact === null) return undefined;
  const lines = [
    `Contact: ${reachAddress(publisher.contact)}`,
    `Expires: ${yearLater(recordDate)}T00:00:00Z`,
    `Preferred-Languages: ${LANGUAGE}`,
    `Canonical: ${absolute(securityFile)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function yearLater(day: Day): Day {
  const year = Number(day.slice(0, 4)) + 1;
  const later = `${year}${day.slice(4)}`;
  return isDay(later) ? later : `${year}-02-28`;
}
