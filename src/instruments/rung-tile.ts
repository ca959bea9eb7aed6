import type { Answer } from '../answers/answer.ts';
import { saysForNow } from '../answers/for-now.ts';
import { markWords } from '../answers/mark-words.ts';
import type { TileMeaning } from '../charts/parts/tile.ts';
import type { RungTile } from '../charts/rung.ts';
import { inTurn } from '../i18n/lists.ts';
import type { Say } from '../i18n/say.ts';
import { translate } from '../i18n/translate.ts';
import { countryPath } from '../links.ts';
import { noteKey } from './note-key.ts';
import { tileSigns } from './tile-signs.ts';

/** The tile of an answer on its rung; `told`: the answer in words, which its marks follow on hovering. */
export function rungTile(answer: Answer, told: string): RungTile {
  const { country, paint, marks } = answer;
  return {
    id: country.id,
    name: country.name,
    href: countryPath(country),
    tip: inTurn([told, ...marks.map((mark) => markWords(translate, mark, answer))]),
    aside: saysForNow(answer) ? translate('home.forNow') : undefined,
    tinted: { tones: paint, ...tileSigns(answer) },
  };
}

/** What such tiles wear; whose no is for now they say themselves. */
export function rungKey(say: Say, answers: readonly Answer[]): TileMeaning[] {
  return noteKey(say, answers, 'open').filter(({ note }) => note !== 'for-now');
}
