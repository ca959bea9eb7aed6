import { capitalised } from '../i18n/capitalised.ts';
import type { Say } from '../i18n/say.ts';
import type { Mover } from './movers.ts';
import { inWords } from './verdict.ts';

/** What the title counts: who came closer and who went away, in words and as numbers for their forms. */
export function moversCounts(say: Say, all: readonly Pick<Mover, 'way'>[]) {
  const count = (way: Mover['way']) => all.filter((mover) => mover.way === way).length;
  const [countFurther, countBack] = [count('further'), count('back')];
  return {
    countFurther,
    further: capitalised(inWords(say, countFurther)),
    countBack,
    back: inWords(say, countBack),
  };
}
