/** So many tiles under each other leave the ladder on the first screen of a laptop. */
const ROWS = 7;
/** So many tiles beside each other leave room for the longest names. */
const TILES_ABREAST = 10;
/** The style sheet knows no wider column. */
const WIDEST = 3;

/** How many tiles of each column stand abreast, by how many tiles it has: one in most, more in long ones, as the width allows. */
export function abreast(tiles: readonly number[]): number[] {
  const most = Math.max(tiles.length, TILES_ABREAST);
  let rows = ROWS;
  while (sum(inRows(tiles, rows)) > most) rows += 1;
  return inRows(tiles, rows);
}

function inRows(tiles: readonly number[], rows: number): number[] {
  return tiles.map((count) => Math.min(WIDEST, Math.max(1, Math.ceil(count / rows))));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
