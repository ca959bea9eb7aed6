import { LOCALE } from './locale.ts';

/** "4,700". */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(LOCALE).format(value);
}
