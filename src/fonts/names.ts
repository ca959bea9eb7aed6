import type { Face } from './faces.ts';

/** Ids of the table `name`. From 256 on they name axes and their stops, which stay. */
const ID = { copyright: 0, family: 1, style: 2, unique: 3, full: 4, version: 5, plain: 6, description: 10 };
const LICENCE = 13;
const LICENCE_ADDRESS = 14;
const KEPT = [ID.copyright, ID.version, LICENCE, LICENCE_ADDRESS];
const OWN_IDS = 256;

/** Windows, Unicode, English of the United States: what every program reads. */
const [PLATFORM, ENCODING, LANGUAGE] = [3, 1, 0x409];
const HEAD = 6;
const ENTRY = 12;

/** The ids of names that a cut has to keep. */
export const NAMES_KEPT: readonly number[] = KEPT;

/** The table `name` of a cut: its own family, whose licence and makers stay. */
export function nameTable(original: Buffer, face: Face): Buffer {
  const names = readNames(original);
  const style = face.style === 'italic' ? 'Italic' : 'Regular';
  const family = face.family.replaceAll(' ', '');
  const plain = `${family}-${style}`;
  for (const [id, name] of names)
    if (id >= OWN_IDS) names.set(id, name.replace(/^Source\w*(?=-)/u, family));
    else if (!KEPT.includes(id)) names.delete(id);
  names.set(ID.family, face.family);
  names.set(ID.style, style);
  names.set(ID.unique, `${names.get(ID.version)};${plain}`);
  names.set(ID.full, style === 'Regular' ? face.family : `${face.family} ${style}`);
  names.set(ID.plain, plain);
  names.set(
    ID.description,
    `Cut from ${face.madeFrom} for the site “Who’s Willing”: fewer letters, weights and features.`,
  );
  return writeNames(names);
}

export function readNames(table: Buffer): Map<number, string> {
  const texts = table.readUInt16BE(4);
  const names = new Map<number, string>();
  for (let at = HEAD; at < HEAD + table.readUInt16BE(2) * ENTRY; at += ENTRY) {
    const field = (by: number) => table.readUInt16BE(at + by);
    if (field(0) !== PLATFORM || field(4) !== LANGUAGE) continue;
    const start = texts + field(10);
    const text = Buffer.from(table.subarray(start, start + field(8)));
    names.set(field(6), text.swap16().toString('utf16le'));
  }
  return names;
}

function writeNames(names: ReadonlyMap<number, string>): Buffer {
  const sorted = [...names].sort(([one], [other]) => one - other);
  const head = Buffer.alloc(HEAD + sorted.length * ENTRY);
  head.writeUInt16BE(sorted.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  const texts = sorted.map(([id, name], index) => {
    const text = Buffer.from(name, 'utf16le').swap16();
    const entry = [PLATFORM, ENCODING, LANGUAGE, id, text.length, offset];
    for (const [by, value] of entry.entries()) head.writeUInt16BE(value, HEAD + index * ENTRY + by * 2);
    offset += text.length;
    return text;
  });
  return Buffer.concat([head, ...texts]);
}
