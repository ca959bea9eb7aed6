/** Something that wants to stand at `wanted` (its middle) and takes `size`. */
export interface Wish {
  wanted: number;
  size: number;
}

interface Block {
  first: number;
  count: number;
  size: number;
  sum: number;
}

/**
 * Middles for wishes in their order, none overlapping, all within `start`…`end`, together as near to what they wanted
 * as squares measure it (pooling adjacent violators). Where they do not fit, they run over the end.
 */
export function spread(wishes: readonly Wish[], [start, end]: readonly [number, number]): number[] {
  const before = wishes.map((_, index) => wishes.slice(0, index).reduce((sum, { size }) => sum + size, 0));
  const total = wishes.reduce((sum, { size }) => sum + size, 0);
  // Taking away what stands before makes "do not overlap" into "never decrease".
  const blocks: Block[] = [];
  wishes.forEach(({ wanted, size }, index) => {
    let block: Block = { first: index, count: 1, size, sum: wanted - size / 2 - (before[index] ?? 0) };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = {
        first: last.first,
        count: last.count + block.count,
        size: last.size + block.size,
        sum: last.sum + block.sum,
      };
    }
    blocks.push(block);
  });
  const latest = Math.max(start, end - total);
  return blocks.flatMap(({ first, count, sum }) => {
    const offset = Math.min(latest, Math.max(start, sum / count));
    return wishes
      .slice(first, first + count)
      .map(({ size }, index) => offset + (before[first + index] ?? 0) + size / 2);
  });
}
