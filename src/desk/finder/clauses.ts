import { AND, THAT } from './joining-words.ts';
import { isObjectAt } from './objects.ts';
import type { Parsed } from './parsed.ts';

/** Words of a sentence, from and to, both included. */
export interface Clause {
  from: number;
  to: number;
  /** The next clause has a speaker of its own, who does not say this one: "X is not ready, and Y said …". */
  isClosed: boolean;
}

/** The clauses of a sentence: parted at "but", at semicolons and dashes, and where somebody else begins to speak. */
export function clausesOf(parsed: Parsed): Clause[] {
  const { sentence, cues } = parsed;
  const { words, text, start } = sentence;
  // "Has yet to decide" is one stance, whatever "yet" does elsewhere.
  const isHeld = (at: number) =>
    cues.some(
      ({ section, from, to, written }) =>
        section === 'stances' && from < at && to >= at && written.includes(words[at]?.text ?? ' '),
    );
  const breaks = new Set(
    cues.filter(({ section, from }) => section === 'breaks' && !isHeld(from)).map(({ from }) => from),
  );
  const speaking = new Set(speakingStarts(parsed));
  // "…, adding that": what follows is another thing said.
  const [, ...further] = cues.filter(({ section }) => section === 'speech');
  const adding = new Set(
    further
      .filter(({ from, to }) => {
        const [before, own] = [words[from - 1], words[from]];
        const isParted = before && own && (own.start - before.end > 1 || AND.test(before.text));
        return isParted && THAT.test(words[to + 1]?.text ?? '');
      })
      .map(({ from }) => from),
  );
  const starts = words.flatMap((word, index) => {
    const before = words[index - 1];
    const between = before ? text.slice(before.end - start, word.start - start) : '';
    const isBreak =
      breaks.has(index) || speaking.has(index) || adding.has(index) || /[;]|\s[–—]\s|\.\s/u.test(between);
    return index > 0 && isBreak ? [index] : [];
  });
  const all = [0, ...starts];
  return all
    .map((from, index) => {
      const next = all[index + 1];
      return { from, to: (next ?? words.length) - 1, isClosed: next !== undefined && speaking.has(next) };
    })
    .filter(({ from, to }) => to >= from);
}

/** Words where somebody begins to speak in the middle of a sentence, after no more than "and". */
function speakingStarts({ sentence, cues, mentions }: Parsed): number[] {
  return mentions
    .filter(({ kind, from, to }) => {
      const [before, own] = [sentence.words[from - 1], sentence.words[from]];
      const follows =
        before !== undefined && own !== undefined && own.start - before.end === 1 && AND.test(before.text);
      const speaks = cues.some((cue) => cue.section === 'speech' && cue.from - to >= 1 && cue.from - to <= 2);
      // "Italy and Czechia refused" is one clause.
      const isListed = kind === 'country' && mentions.some((one) => one.to === from - 2);
      return (
        follows &&
        !isListed &&
        speaks &&
        kind !== 'adjective' &&
        from > 4 &&
        !isObjectAt(from, cues, mentions, sentence.words)
      );
    })
    .map(({ from }) => from);
}
