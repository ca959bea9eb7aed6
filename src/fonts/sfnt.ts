/** A font file as tables by tag (OpenType, "Organization of an OpenType Font"): only TrueType outlines, one font a file. */
export type Tables = Map<string, Buffer>;

const VERSION = 0x00010000;
const HEAD = 12;
const ENTRY = 16;
const ADJUSTMENT = 8; // in table `head`: what the sum of the whole file is taken from
const MAGIC = 0xb1b0afba;

export function readTables(file: Buffer): Tables {
  if (file.readUInt32BE(0) !== VERSION) throw new Error('This is no font with TrueType outlines.');
  const entries = Array.from({ length: file.readUInt16BE(4) }, (_, at) => HEAD + at * ENTRY);
  return new Map(
    entries.map((at) => {
      const [offset, length] = [file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)];
      return [file.toString('latin1', at, at + 4), Buffer.from(file.subarray(offset, offset + length))];
    }),
  );
}

/** The tables as a file, with sums that agree. */
export function writeTables(tables: Tables): Buffer {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  tables.get('head')?.writeUInt32BE(0, ADJUSTMENT);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const head = Buffer.alloc(HEAD + sorted.length * ENTRY);
  head.writeUInt32BE(VERSION, 0);
  head.writeUInt16BE(sorted.length, 4);
  head.writeUInt16BE(power * ENTRY, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((sorted.length - power) * ENTRY, 10);
  let [offset, headAt] = [head.length, 0];
  const bodies = sorted.map(([tag, table], index) => {
    const at = HEAD + index * ENTRY;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(sumOf(table), at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    const padded = Buffer.concat([table], Math.ceil(table.length / 4) * 4);
    if (tag === 'head') headAt = offset;
    offset += padded.length;
    return padded;
  });
  const file = Buffer.concat([head, ...bodies]);
  file.writeUInt32BE((MAGIC - sumOf(file)) >>> 0, headAt + ADJUSTMENT);
  return file;
}

/** The sum of a table as 32-bit numbers, with zeros at its end. */
function sumOf(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) {
    const four =
      at + 4 <= table.length
        ? table.readUInt32BE(at)
        : table.readUIntBE(at, table.length - at) * 256 ** (4 - (table.length - at));
    sum = (sum + four) >>> 0;
  }
  return sum;
}
