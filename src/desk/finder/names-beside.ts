import { isCapital, type Word } from '../cues/words.ts';
import { commaAfter, isTight } from './phrase.ts';
import type { Span } from './spans.ts';

const OF = /^(?:de|del|di|da|della|du|des)$/u;
const PARTICLE = /^(?:von|van|der|den|de|di|da|del|ter|zu|la|le)$/u;
const ARTICLE = /^(?:the|le|la|el|il|der|die|das|l'|lo)$/u;

/** The name behind a word, in apposition or directly; `taken` are words that belong to something else. */
export function nameAfter(words: readonly Word[], at: number, taken: readonly Span[]): Span | undefined {
  const from = at + 1;
  let to = at;
  // "the defence minister, Jana Nováková, said"
  const isApposition = commaAfter(words, at);
  while (
    to + 1 < words.length &&
    to - at < 4 &&
    ((isApposition && to === at) || isTight(words, to, to + 1))
  ) {
    const next = words[to + 1];
    const isTaken = taken.some((one) => one.from <= to + 1 && one.to >= to + 1);
    if (!next || isTaken || !(isCapital(next) || PARTICLE.test(next.text))) break;
    to += 1;
  }
  while (to >= from && !isCapital(words[to] ?? { text: '', printed: '', start: 0, end: 0 })) to -= 1;
  // "Portavoz de Exteriores": what belongs to the office is no name.
  if (OF.test(words[from]?.printed ?? '')) return undefined;
  const isWhole = !isApposition || commaAfter(words, to);
  return to - from >= 1 && isWhole ? { from, to } : undefined;
}

/** The name before a word, where a comma parts them. */
export function nameBefore(words: readonly Word[], at: number, taken: readonly Span[]): Span | undefined {
  // "Jana Nováková, the defence minister"
  let to = at - 1;
  if (to >= 0 && ARTICLE.test(words[to]?.text ?? '') && !commaAfter(words, to)) to -= 1;
  if (to < 1 || !commaAfter(words, to)) return undefined;
  if (taken.some((one) => one.from <= to && one.to >= to)) return undefined;
  let from = to;
  while (
    from > 0 &&
    to - from < 3 &&
    isCapital(words[from - 1] ?? { text: '', printed: '', start: 0, end: 0 }) &&
    isTight(words, from - 1, from)
  )
    from -= 1;
  return isCapital(words[to] ?? { text: '', printed: '', start: 0, end: 0 }) && to > from
    ? { from, to }
    : undefined;
}
