/** What `publisher.yaml` may say, and what it may not. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ContentFolder, contentFolder } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const WHOLE = `name: Example Press
kind: newsroom
address: 1 Example Street, Exampletown
url: https://press.example/
contact: desk@press.example
corrections: https://press.example/errors
funding: Nobody pays for it.
`;

describe('in order', () => {
  test.each([
    ['nothing known', 'name: null\n'],
    [
      'nothing known, each field',
      'name: null\nkind: null\naddress: null\nurl: null\ncontact: null\ncorrections: null\nfunding: null\n',
    ],
    ['an address to write to, of somebody not named', 'name: null\ncontact: desk@press.example\n'],
    ['everything', WHOLE],
  ])('%s', (_, text) => {
    folder.write('publisher.yaml', text);
    expect(folder.problems()).toEqual([]);
  });
});

describe('refused', () => {
  test.each([
    [
      'a field that nobody knows',
      'name: null\nphone: "1"\n',
      'publisher.yaml  file  has unknown field phone',
    ],
    ['a field left empty', 'name:\n', 'publisher.yaml:1'],
    [
      'a kind that nobody knows',
      'name: A\nkind: club\n',
      'publisher.yaml  kind  is not a known code: write one of person,',
    ],
    [
      'a contact that is neither',
      'name: A\ncontact: call us\n',
      'publisher.yaml  contact  is no e-mail address',
    ],
    [
      'a contact by plain http',
      'name: A\ncontact: http://press.example/\n',
      'publisher.yaml  contact  is no e-mail address',
    ],
    [
      'a script',
      'name: A\ncorrections: "javascript:alert(1)"\n',
      'publisher.yaml  corrections  is no e-mail address',
    ],
    [
      'an address that would end a link',
      'name: A\ncontact: "a?bcc=b@press.example"\n',
      'publisher.yaml  contact  is no e-mail address',
    ],
    [
      'an address of the web that is none',
      'name: A\nurl: press.example\n',
      'publisher.yaml  url  does not begin with https://',
    ],
    ['markup in a name', 'name: <b>A</b>\n', 'publisher.yaml  name  holds HTML'],
    ['money of nobody', 'name: null\nfunding: A fund.\n', 'publisher.yaml  funding  is said of nobody'],
  ])('%s', (_, text, line) => {
    folder.write('publisher.yaml', text);
    const [first, ...others] = folder.problems();
    expect(others).toEqual([]);
    expect(first?.slice(0, line.length)).toBe(line);
  });

  test('no file at all', () => {
    folder.remove('publisher.yaml');
    expect(folder.problems()).toEqual(['publisher.yaml  file  is missing: create it, an empty list is []']);
  });
});
