const LOWEST = 100;
const HIGHEST = 10_000;

/** What a frame says it needs, in CSS pixels. `width` is the one it was measured at, NaN from older frames. */
export interface Told {
  height: number;
  width: number;
}

/** Asks a frame for its height; the answer is a height message. */
export const HELLO = { type: 'willing:hello', v: 1 };

/** What a height message of version 1 says, the height held between 100 and 10,000; null for whatever else a window may post. */
export function toldIn(message: unknown): Told | null {
  const { type, v, height, width } = (message ?? {}) as Record<string, unknown>;
  // A width of 0: measured without room.
  if (type !== 'willing:height' || v !== 1 || width === 0 || !Number.isInteger(height)) return null;
  return { height: Math.min(Math.max(height as number, LOWEST), HIGHEST), width: Number(width) };
}
