/** Nothing that charts, sentences, maps, cards and feeds say is written in code: in the pseudo-language all of it is foreign. */
import { expect, test } from 'vitest';
import { plainEnglish } from '../../pseudo-english.ts';
import { node } from '../cli/node.ts';

test('everything is translated', { timeout: 120_000 }, () => {
  const { out, err } = node(['tests/unit/i18n/pseudo-output.ts'], { SITE_LANGUAGE: 'qps' });
  expect(err).toBe('');
  const places = Object.entries<string[]>(JSON.parse(out));
  const texts = places.flatMap(([, said]) => said);
  expect(texts.filter((text) => text.includes('éé')).length).toBeGreaterThan(500);
  const english = places.flatMap(([place, said]) =>
    said.flatMap((text) => {
      const words = plainEnglish(text);
      return words.length > 0 ? [`${place}: ${words.join(' ')} in “${text.slice(0, 80)}”`] : [];
    }),
  );
  expect(english).toEqual([]);
});
