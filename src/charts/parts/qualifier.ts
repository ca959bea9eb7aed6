import type { Figure } from '../../schema/figure.ts';

export type Qualifier = Figure['qualifier'];

/** A number as it was given: "~10" about, "30+" more than, "≤37" up to, "26" exactly. */
export function qualified(number: string, qualifier: Qualifier): string {
  switch (qualifier) {
    case 'exactly':
      return number;
    case 'about':
      return `~${number}`;
    case 'more-than':
      return `${number}+`;
    case 'up-to':
      return `≤${number}`;
  }
}
