/** The end of a text on one line: whole words, at most `length` characters. */
export function wordsBefore(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line.trimStart();
  const tail = line.slice(-length);
  return line.at(-length - 1) === ' ' ? tail : tail.slice(tail.indexOf(' ') + 1);
}

/** The beginning of a text on one line: whole words, at most `length` characters; a part of a word where it is longer. */
export function wordsAfter(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line.trimEnd();
  const head = line.slice(0, length);
  return line[length] === ' ' ? head : head.slice(0, Math.max(head.lastIndexOf(' '), 0)) || head;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
