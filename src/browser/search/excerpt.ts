const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#39': "'",
  '#x27': "'",
};

/** An excerpt of Pagefind in runs of text, those between `<mark>` and `</mark>` marked. Nothing is read as HTML. */
export function excerptRuns(excerpt: string): { text: string; marked: boolean }[] {
  return excerpt
    .split(/<\/?mark>/u)
    .map((run, index) => ({ text: decoded(run), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function decoded(text: string): string {
  return text.replace(/&([a-z]+|#x?\d+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}
