import { isCapital, type Word } from '../cues/words.ts';
import type { CueHit } from './cue-hits.ts';
import type { Mention } from './mention.ts';
import { printed } from './phrase.ts';
import type { Sentence } from './sentences.ts';

interface Named {
  sentence: Sentence;
  cues: readonly CueHit[];
  mentions: readonly Mention[];
}

/**
 * People whose office stands in the next breath, not beside their name: "Aino Keksitty paused. Asked about soldiers, the
 * Finnish prime minister said …". Only where that office is without a name, in the same paragraph.
 */
export function namedBesideOffices(sentences: readonly Named[]): Mention[] {
  return sentences.flatMap((one, index) => {
    const names = wholeNames(one);
    const [name] = names;
    if (!name || names.length > 1) return [];
    const near = [one, sentences[index + 1]].filter(
      (other) => other?.sentence.paragraph === one.sentence.paragraph,
    );
    const among = near.flatMap((other) => other?.mentions ?? []);
    const offices = among.filter(
      ({ kind, party }) => kind === 'office' && party !== null && party.length === 3,
    );
    const [office] = offices;
    if (!office || offices.length > 1 || among.some(({ kind }) => kind === 'person')) return [];
    return [{ ...office, kind: 'person', name: printed(one.sentence.words, name.from, name.to) }];
  });
}

/** Two or three words with capitals beside each other that name nobody known. */
function wholeNames({ sentence: { words }, cues, mentions }: Named): { from: number; to: number }[] {
  const isFree = (at: number) => {
    const word = words[at];
    return (
      word !== undefined &&
      isCapital(word) &&
      /\p{Ll}/u.test(word.printed) &&
      !mentions.some(({ from, to }) => from <= at && to >= at) &&
      !cues.some(({ section, from, to }) => section !== 'topics' && from <= at && to >= at)
    );
  };
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    while (isFree(to) && isFree(to + 1) && isBeside(words[to], words[to + 1]) && to - from < 2) to += 1;
    if (to === from) continue;
    found.push({ from, to });
    from = to;
  }
  return found;
}

function isBeside(one: Word | undefined, next: Word | undefined): boolean {
  return one !== undefined && next !== undefined && next.start - one.end <= 1;
}
