import type { Card } from './card.ts';

/** The words of a card for who cannot see it. */
export function cardAlt({ kicker, title, text, speaker, rows = [] }: Card): string {
  return [kicker, title, text, speaker, ...rows.map(({ label }) => label)]
    .filter((part) => part)
    .map((part) => part?.replace(/\.$/u, ''))
    .join('. ');
}
