import { escapeXml } from '../../markup/escape.ts';
import { type Feed, type FeedEntry, feedTime, feedUpdated } from './feed.ts';

/** A feed as Atom: https://www.rfc-editor.org/rfc/rfc4287 */
export function atom(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    `<id>${escapeXml(feed.id)}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    ...(feed.subtitle ? [`<subtitle>${escapeXml(feed.subtitle)}</subtitle>`] : []),
    `<updated>${feedTime(feedUpdated(feed))}</updated>`,
    `<author><name>${escapeXml(feed.author)}</name></author>`,
    link('self', 'application/atom+xml', feed.atom),
    link('alternate', 'text/html', feed.page),
    link('license', 'text/html', feed.licence),
    `<icon>${escapeXml(feed.icon)}</icon>`,
    ...feed.entries.map(entryXml),
    '</feed>\n',
  ].join('\n');
}

function entryXml(entry: FeedEntry): string {
  return [
    '<entry>',
    `<id>${escapeXml(entry.id)}</id>`,
    `<title>${escapeXml(entry.title)}</title>`,
    `<published>${feedTime(entry.published)}</published>`,
    `<updated>${feedTime(entry.updated)}</updated>`,
    link('alternate', 'text/html', entry.page),
    ...entry.categories.map(
      ({ term, label }) => `<category term="${escapeXml(term)}" label="${escapeXml(label)}"/>`,
    ),
    `<content type="html">${escapeXml(entry.html)}</content>`,
    '</entry>',
  ].join('\n');
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}
