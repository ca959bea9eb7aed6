import { parameterReader } from '../../map/state/parameters.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** `?theme=auto|light|dark`; anything else is `auto`, the reader's own. */
export function readTheme(search: string): Theme {
  return parameterReader(search).read('theme', (value) => THEMES.find((theme) => theme === value)) ?? 'auto';
}

/** Sets the theme before anything is painted: the script of an embed stands before its body. */
export function applyTheme({ documentElement }: Document, search: string): void {
  const theme = readTheme(search);
  if (theme !== 'auto') documentElement.dataset.theme = theme;
}
