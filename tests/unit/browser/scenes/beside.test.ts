/** Scripts ask the window what the style sheet asks: else scenes would be read at another line than they are laid out for. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each([['src/browser/scenes/read-scenes.ts', 'src/styles/scenes.css']])(
  '%s asks for the width beside which %s lays out',
  (script, sheet) => {
    const [, query = ''] = /'(\(min-width[^']*)'/u.exec(readFileSync(script, 'utf8')) ?? [];
    expect(query).toMatch(/^\(min-width/u);
    const conditions = [...readFileSync(sheet, 'utf8').matchAll(/@media ([^{]*) \{/gu)].map(
      ([, media]) => media,
    );
    expect(conditions.filter((media) => media?.endsWith(query))).not.toEqual([]);
  },
);
