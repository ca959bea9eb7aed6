import type { Past } from '../told/told.ts';
import type { EmbedMapData } from './map-data.ts';
import type { Player } from './player.ts';

const PATIENCE = 20_000; // milliseconds, after which a reader is told rather than kept waiting

/** What a map shows other days and questions with: the second script, and the past. */
export interface Fetched {
  /** `playerOf` of `player.ts`. */
  playerOf(root: HTMLElement, past: Past, data: EmbedMapData): Player;
  past: Past;
}

/**
 * Asks for both at once when it is called for the first time, and once: everybody after that gets the same. Rejects when
 * one of them does not come; whoever then calls asks anew.
 */
export function fetchedOnce({ past, play }: EmbedMapData): () => Promise<Fetched> {
  let asked: Promise<Fetched> | undefined;
  let times = 0;
  return () => {
    // By another address each time: browsers do not ask again for a script that failed. A policy reads no query.
    asked ??= withPatience(bothFrom(play + (times ? `?${times}` : ''), past)).catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    times += 1;
    return asked;
  };
}

async function bothFrom(play: string, past: string): Promise<Fetched> {
  const [script, response] = await Promise.all([
    import(play) as Promise<typeof import('./play.ts')>,
    fetch(past),
  ]);
  if (!response.ok) throw new Error(`${response.status} at ${past}`);
  return { playerOf: script.playerOf, past: await response.json() };
}

function withPatience<Value>(wanted: Promise<Value>): Promise<Value> {
  return Promise.race([
    wanted,
    new Promise<never>((_, refuse) => {
      setTimeout(refuse, PATIENCE);
    }),
  ]);
}
