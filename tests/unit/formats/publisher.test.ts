/** Who publishes a copy of the site, wherever it is told; and that nothing is told where nobody is named. */
import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { atom } from '../../../src/formats/feeds/atom.ts';
import { changeFeed } from '../../../src/formats/feeds/change-feed.ts';
import { jsonFeed } from '../../../src/formats/feeds/json-feed.ts';
import { datasetJsonLd } from '../../../src/formats/json-ld/dataset-json-ld.ts';
import { siteJsonLd } from '../../../src/formats/json-ld/site-json-ld.ts';
import { reportAddress } from '../../../src/formats/web/report-address.ts';
import { securityTxt } from '../../../src/formats/web/security-txt.ts';
import type { Publisher } from '../../../src/schema/publisher.ts';
import { SITE_NAME } from '../../../src/site.ts';
import { siteFiles } from '../../../src/site-files.ts';
import { NOBODY, recordOf, statement } from '../record/builders.ts';

const { codebook } = getRecord();
const MADE: Publisher = {
  name: 'Made & Sons <Press>',
  kind: 'newsroom',
  address: '1 Example Street',
  url: 'https://press.example/',
  contact: 'desk@press.example',
  corrections: null,
  funding: 'Nobody: it is made up.',
};
const SECURITY = '.well-known/security.txt';

const recordBy = (publisher: Publisher) =>
  recordOf([statement('2026-01-06', ['land open'])], { codebook, publisher });
const feedBy = (publisher: Publisher) => changeFeed(recordBy(publisher), 'all', { lines: 1, digest: 'x' });

describe('where an error is reported', () => {
  const entry = { id: 'pol-2026-01-06-a', path: '/statements/pol-2026-01-06-a/' };
  const letter =
    'subject=Error%20in%20pol-2026-01-06-a&body=https%3A%2F%2Fexample.org%2Fstatements%2Fpol-2026-01-06-a%2F%0D%0A%0D%0A';
  test.for<[string, Partial<Publisher>, string | undefined]>([
    ['nowhere', {}, undefined],
    ['to the contact', { contact: 'desk@press.example' }, `mailto:desk@press.example?${letter}`],
    [
      'to the address for errors first',
      { contact: 'desk@press.example', corrections: 'fix@press.example' },
      `mailto:fix@press.example?${letter}`,
    ],
    [
      'by a form',
      { corrections: 'https://press.example/form?of=map' },
      'https://press.example/form?of=map&entry=pol-2026-01-06-a',
    ],
    [
      'to an address with a plus',
      { contact: 'a+b%c@press.example' },
      `mailto:a+b%25c@press.example?${letter}`,
    ],
  ])('%s', ([, given, address]) => {
    expect(reportAddress({ ...NOBODY, ...given }, entry)).toBe(address);
  });
});

describe('security.txt', () => {
  test.for<[string, Partial<Publisher>, string | undefined]>([
    ['is not there without a contact', { corrections: 'fix@press.example' }, undefined],
    ['names a mail address', { contact: 'desk@press.example' }, 'mailto:desk@press.example'],
    ['names a page', { contact: 'https://press.example/contact' }, 'https://press.example/contact'],
  ])('%s', ([, given, contact]) => {
    const record = recordBy({ ...NOBODY, ...given });
    const text = securityTxt(record);
    expect(siteFiles(record, []).includes(SECURITY)).toBe(contact !== undefined);
    expect(text?.split('\n')).toEqual(
      contact && [
        `Contact: ${contact}`,
        'Expires: 2027-01-31T00:00:00Z',
        'Preferred-Languages: en',
        `Canonical: https://example.org/${SECURITY}`,
        '',
      ],
    );
  });
});

describe('feeds and structured data', () => {
  test.for<[string, Publisher, string]>([
    ['under the name of the site where nobody is named', NOBODY, SITE_NAME],
    ['under the name of the publisher', MADE, 'Made & Sons <Press>'],
  ])('%s', ([, publisher, author]) => {
    expect(jsonFeed(feedBy(publisher)).authors).toEqual([{ name: author }]);
    expect(atom(feedBy(publisher))).toContain(
      `<author><name>${author.replace('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</name></author>`,
    );
    expect(datasetJsonLd(recordBy(publisher), []).creator).toMatchObject({ name: author });
  });

  test('a publisher is one of its kind, with its own address', () => {
    const node = {
      '@type': 'NewsMediaOrganization',
      name: MADE.name,
      url: 'https://press.example/',
      email: 'desk@press.example',
    };
    expect(siteJsonLd(recordBy(MADE)).publisher).toEqual(node);
    expect(
      siteJsonLd(recordBy({ ...MADE, kind: 'person', contact: 'https://press.example/c' })).publisher,
    ).toEqual({
      ...node,
      '@type': 'Person',
      email: undefined,
    });
  });

  test('nobody is no publisher', () => {
    expect(siteJsonLd(recordBy(NOBODY)).publisher).toBeUndefined();
    expect(datasetJsonLd(recordBy(NOBODY), []).publisher).toBeUndefined();
  });
});
