/** A quotation goes nowhere without its speaker, office, day, source and link, and nothing is quoted that nobody said. */
import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { embedAddress } from '../../../src/embed/host/embed-address.ts';
import { quoteOf } from '../../../src/embed/quote.ts';
import { quoteHtml, quoteText } from '../../../src/embed/snippets/quote-snippet.ts';
import { findWords } from '../../../src/record/carrying-words.ts';
import { getStatement } from '../../../src/record/public-record.ts';

const record = getRecord();
const ID = 'pol-2025-09-04-donald-tusk';

test('as text, a line each', () => {
  expect(quoteText(quoteOf(record, getStatement(record, ID))).split('\n')).toEqual([
    '„nie przewiduje wysyłania żołnierzy do Ukrainy, także po zakończeniu wojny”',
    'does not foresee sending soldiers to Ukraine, even after the end of the war (Translation: Who’s Willing)',
    'In the original: Polish.',
    expect.stringMatching(
      /^Donald Tusk, Prime Minister of Poland, 4 September 2025 \(Do Rzeczy, https:\S+\)$/u,
    ),
    expect.stringMatching(/^Who’s Willing: http\S+\/statements\/pol-2025-09-04-donald-tusk\/$/u),
  ]);
});

test('as HTML, in its language and with links to source and statement', () => {
  const html = quoteHtml(quoteOf(record, getStatement(record, ID)));
  expect(html).toMatch(/^<blockquote cite="https:[^"]+"><p lang="pl" dir="auto">„nie /u);
  expect(html).toContain('Donald Tusk, Prime Minister of Poland, 4 September 2025 (<a href="https:');
  expect(html).toMatch(
    /<a href="http[^"]+\/statements\/pol-2025-09-04-donald-tusk\/">Who’s Willing<\/a><\/p>$/u,
  );
});

test('words that quote are shown with inner marks, and copied to the letter', () => {
  const quotation = quoteOf(record, getStatement(record, 'gbr-2026-01-06-keir-starmer'));
  expect(quotation.shown).toBe('“The UK and France will establish ‘military hubs’ across Ukraine”');
  expect(quoteText(quotation)).toContain('“The UK and France will establish “military hubs” across Ukraine”');
});

describe.each(record.statements.map((statement) => [statement.id, statement] as const))(
  '%s',
  (id, statement) => {
    test('is quoted with words that carry it, or named a paraphrase', () => {
      const quotation = quoteOf(record, statement);
      const exact = findWords(record, statement)?.quote.exact;
      expect(quotation.verbatim).toBe(exact !== undefined);
      expect(quotation.words).toContain(exact ?? `Paraphrase: ${statement.summary}`);
      expect(quoteHtml(quotation).startsWith('<blockquote')).toBe(quotation.verbatim);
      // On the page of another desk "our" would be that desk's.
      expect(quoteText(quotation) + quoteHtml(quotation)).not.toMatch(/\b[Oo]ur (?:translation|words)\b/u);
      expect(quotation.notes.length).toBe(quotation.notesAway.length);
      expect(quotation.speaker).toContain(statement.speaker.role);
      expect(quotation.page).toContain(id);
    });
  },
);

test('the host script frames it by its own path; an older one, which knows no quotations, the statement', () => {
  const attributes: Record<string, string> = {
    type: 'statement',
    statement: ID,
    view: 'quote',
    theme: 'dark',
  };
  const { kind, address } = embedAddress((name) => attributes[name] ?? null, '/embed/v1/', []);
  expect(kind).toBe('statement');
  expect(address).toBe(`/embed/v1/quote/${ID}/?view=quote&theme=dark`);
});
