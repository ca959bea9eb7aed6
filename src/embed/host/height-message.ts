const LOWEST = 100;
const HIGHEST = 10_000;

/** Asks a frame for its height; the answer is a height message. */
export const HELLO = { type: 'willing:hello', v: 1 };

/** CSS pixels of a height message of version 1, held between 100 and 10,000; null for whatever else a window may post. */
export function heightIn(message: unknown): number | null {
  const { type, v, height } = (message ?? {}) as Record<string, unknown>;
  if (type !== 'willing:height' || v !== 1 || !Number.isInteger(height)) return null;
  return Math.min(Math.max(height as number, LOWEST), HIGHEST);
}
