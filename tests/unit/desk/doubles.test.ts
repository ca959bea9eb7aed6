import { expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { findDouble } from '../../../src/desk/intake/doubles.ts';
import { textDigest } from '../../../src/evidence/text-digest.ts';

const TEXT =
  'The minister said on Tuesday that soldiers would not be sent. Railways and ports would stay open to the force, and the ' +
  'hospitals too. Nobody had asked for more than that, she told reporters in the capital after the meeting had ended.';

const { sources } = getRecord();
const [known] = sources.filter(({ url, textDigest }) => url !== null && textDigest === null);

test('a source of the record is known by its address, whatever it carries, and by its digest', () => {
  const url = { value: `${known?.url}?utm_source=mail#top`, from: 'link' };
  expect(findDouble({ text: TEXT, digest: null, url }, sources, new Map())).toEqual({
    of: known?.id,
    by: 'address',
  });
  const held = sources.map((source, at) => (at === 3 ? { ...source, textDigest: textDigest(TEXT) } : source));
  expect(findDouble({ text: TEXT, digest: textDigest(TEXT), url: null }, held, new Map())).toEqual({
    of: sources[3]?.id,
    by: 'digest',
  });
});

test('a text printed again with other words around it is nearly the same; another on the same matter is not', () => {
  const texts = new Map([['first.txt', `Updated. ${TEXT.replace('Tuesday', 'the day')} Read more.`]]);
  expect(findDouble({ text: TEXT, digest: null, url: null }, [], texts)).toMatchObject({
    of: 'first.txt',
    by: 'words',
  });
  const other =
    'The minister said on Wednesday that soldiers would be sent. Ports would stay open to the force after that.';
  expect(findDouble({ text: other, digest: null, url: null }, [], texts)).toBeUndefined();
});
