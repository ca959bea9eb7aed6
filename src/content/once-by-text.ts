import { showsDrafts } from '../settings.ts';

type Made<Result> = Map<string, Map<string, Result>>;

/**
 * A memory for what is made of texts and costs time: whoever asks again with the same text, and the same `way` to make it, gets what
 * was made then, which nobody may change. It is asked by the whole text, so what it holds can't be out of date.
 *
 * A build has two copies of every module in one process, Astro's own and that in the bundle of the pages, and both read the same
 * files: they share one memory by its `name`. Not where pages are being written, where a module may change.
 */
export function onceByText<Result>(name: string): (text: string, way: string, make: () => Result) => Result {
  const made = memory<Result>(name);
  return (text, way, make) => {
    const ways = made.get(text) ?? new Map<string, Result>();
    made.set(text, ways);
    const result = ways.has(way) ? (ways.get(way) as Result) : make();
    ways.set(way, result);
    return result;
  };
}

function memory<Result>(name: string): Made<Result> {
  if (showsDrafts) return new Map();
  const shared = globalThis as unknown as { [name: symbol]: Made<Result> };
  const key = Symbol.for(`whos-willing/${name}`);
  shared[key] ??= new Map();
  return shared[key];
}
