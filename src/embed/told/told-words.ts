import { markKey } from '../../answers/mark-words.ts';
import { MARKS } from '../../answers/marks.ts';
import type { Say } from '../../i18n/say.ts';
import type { WordList } from '../../i18n/word-list.ts';

/** What is told of answers beside them, `{…}` left open; marks by name. */
export function toldWords(say: Say): WordList {
  return {
    asOf: say('map.asOf', { date: '{date}' }),
    more: say('statement.more'),
    ...Object.fromEntries(MARKS.map((mark) => [mark, say(markKey(mark))])),
  };
}
