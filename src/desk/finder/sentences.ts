import { type Word, wordsOf } from '../cues/words.ts';
import type { Lexicon } from './lexicon.ts';

/** A sentence of an article. Places are code units of the article's text. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
  /** Counts from 0. */
  paragraph: number;
  words: readonly Word[];
}

/** Most words of a sentence: what is longer lacks its full stops, and is read in parts. */
const LONGEST = 150;

/** Characters at the end of a sentence, and at the beginning of the next, that tell whether they are one. */
const EDGE = 40;

/** The sentences of a text, whose lines are paragraphs, by Unicode's rules; abbreviations end none. */
export function sentencesOf(text: string, lexicon: Lexicon): Sentence[] {
  const segmenter = new Intl.Segmenter(lexicon.language, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  let start = 0;
  for (const [paragraph, line] of text.split('\n').entries()) {
    const spans: { start: number; end: number }[] = [];
    for (const { segment, index } of segmenter.segment(line)) {
      const before = spans.at(-1);
      const open = before && line.slice(Math.max(before.start, before.end - EDGE), before.end);
      if (before && open !== undefined && goesOn(open, segment.slice(0, EDGE), lexicon))
        before.end = index + segment.length;
      else spans.push({ start: index, end: index + segment.length });
    }
    for (const span of spans) {
      const printed = line.slice(span.start, span.end);
      const lead = printed.length - printed.trimStart().length;
      const from = start + span.start + lead;
      const trimmed = printed.trim();
      const words = wordsOf(trimmed, lexicon.language).map((word) => ({
        ...word,
        start: word.start + from,
        end: word.end + from,
      }));
      for (let at = 0; at < words.length; at += LONGEST) {
        const part = words.slice(at, at + LONGEST);
        const first = at === 0 ? from : (part[0]?.start ?? from);
        const last = words[at + LONGEST] ? (part.at(-1)?.end ?? from) : from + trimmed.length;
        sentences.push({ text: text.slice(first, last), start: first, end: last, paragraph, words: part });
      }
    }
    start += line.length + 1;
  }
  return sentences;
}

/** True where what seems to be the next sentence belongs to this one: after an abbreviation, or as a closing mark. */
function goesOn(open: string, next: string, { abbreviations }: Lexicon): boolean {
  const last = /(?<word>[\p{L}\p{M}]+)\.\s*$/u.exec(open)?.groups?.word?.toLowerCase();
  if (last !== undefined && (abbreviations.has(last) || /(?<![\p{L}])\p{Lu}\.\s*$/u.test(open))) return true;
  // “Never!” he said.
  return (
    /^\s*(?:["'»”’]\s*)?\p{Ll}/u.test(next) &&
    /["'»”’]\s*$|^\s*["'»”’]/u.test(`${open.slice(-2)}${next.slice(0, 2)}`)
  );
}
