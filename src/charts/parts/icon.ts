import { attributes, round } from '../../markup/escape.ts';

/** Line drawings of 28 × 28 units, for parts of a plan. */
const PATHS = {
  ceasefire: 'M14 3a11 11 0 1 0 0 22 11 11 0 0 0 0-22zM11 10v8M17 10v8',
  air: 'M14 2.5c1.300 0 2 1.500 2 3.500v5l9 5v2.500l-9-2.500v5l3 2.500v1.500l-5-1-5 1V23l3-2.500v-5l-9 2.500v-2.500l9-5V6c0-2 .7-3.500 2-3.500z',
  land: 'M3 25V13l11-7 11 7v12zM11 25v-7h6v7M14 6V1.500h5',
  training:
    'M8 11.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.500 24v-4a5.500 5.500 0 0 1 11 0v4M14 4.500h11v10H15M17 24l3-9.500 3 9.500',
  monitoring:
    'M2 14s4.500-7.500 12-7.500S26 14 26 14s-4.500 7.500-12 7.500S2 14 2 14zM14 17.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7z',
  logistics:
    'M2 7h14v13H2zM16 11h6l4 5v4H16zM7 24a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM20 24a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  command: 'M5 25V11h18v14zM14 11V3M10 5.500a6 6 0 0 1 8 0M9 15.500h3M16 15.500h3M9 20h3M16 20h3',
  army: 'M14 2.500l10 3.500v7c0 6-4 10-10 12.500C8 23 4 19 4 13V6zM9.500 13.500l3.500 3.500 6-6.500',
  sea: 'M3 17h22l-3.500 7h-15zM7.500 17v-5h10v5M12.500 12V4M12.500 4l7 3-7 2.500',
  idea: 'M3 5h22v14H13l-5 5v-5H3zM9 12h.010M14 12h.010M19 12h.010',
} as const;

/** What there is a drawing of. */
export type Icon = keyof typeof PATHS;

/** A line drawing with its left upper corner at a point. */
export function icon(name: Icon, x: number, y: number): string {
  return `<path${attributes({ class: 'chart-icon', d: PATHS[name], transform: `translate(${round(x)} ${round(y)})` })}/>`;
}
