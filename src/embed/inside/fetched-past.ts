import type { Past } from '../told/told.ts';

const PATIENCE = 20_000; // milliseconds, after which a reader is told rather than kept waiting

/**
 * Asks for the past when it is called for the first time, and once: everybody after that gets the same. Rejects when it
 * does not come; whoever then calls asks anew.
 */
export function pastFrom(address: string): () => Promise<Past> {
  let asked: Promise<Past> | undefined;
  return () => {
    asked ??= fetchPast(address).catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

async function fetchPast(address: string): Promise<Past> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${response.status} at ${address}`);
  return response.json();
}
