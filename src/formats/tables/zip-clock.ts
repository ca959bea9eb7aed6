const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
/** 1 January 1980, 00:00: the first moment that a zip archive can name. */
const MIDNIGHT = 0;
const FIRST_DAY = (1 << 5) | 1;

/**
 * Sets the clock of every entry of a zip archive to its first moment, in place, so that the same files make the same
 * bytes. Entries are found by the archive's directory: APPNOTE.TXT 4.3, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 * Throws for anything but an archive of one part without a comment or 64-bit fields.
 */
export function stopZipClock(archive: Uint8Array): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY)
    throw new RangeError('not a plain zip archive');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(entry, true) !== DIRECTORY_ENTRY) throw new RangeError('broken zip directory');
    setClock(view, entry + 12);
    setClock(view, view.getUint32(entry + 42, true) + 10);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(entry + field, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}

function setClock(view: DataView, offset: number): void {
  view.setUint16(offset, MIDNIGHT, true);
  view.setUint16(offset + 2, FIRST_DAY, true);
}
