import type { PublicRecord } from '../../record/public-record.ts';
import type { Problem } from '../../schema/problem.ts';
import { VISIBLE } from '../../schema/text.ts';
import { awaitsProblems } from './awaits-problems.ts';
import { databaseTalk } from './database-talk.ts';
import type { Block, Prose, TypedText } from './prose.ts';
import { tagProblems } from './tag-problems.ts';
import { TAGS } from './tags.ts';

/** Length of an explainer in words, components not counted. */
const WORDS = { min: 500, max: 900 };

/** So many words are set large, at least, in a text that is told in scenes. */
const PULL_QUOTES = 3;

const NOT_KNOWN = 'What is not known';

// Marks that only quote, and an apostrophe that opens a word; the 's after a component opens none.
const QUOTATION_MARKS =
  /["\u201c-\u201f\u00ab\u00bb\u2018\u201a\u201b\u2039\u203a]|(?<![\p{L}\p{N}\p{M}])['\u2019](?!s\b)(?=\p{L})/u;
/** What `npm run draft` leaves to be written. */
const UNWRITTEN = /\bTO WRITE\b/u;
const MONTHS =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:in|of|since|until|by|from|to) May\b/u;
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?)(?:-\w+)?\s+(?:more\s+|other\s+|of\s+)?(?:countries|states|governments|nations|members|soldiers|troops)\b/iu;

/**
 * What is wrong with one explainer's text, by the rules of editorial.md and of the file `tags.ts`. `unread` are ids of
 * sources and statements that are there but not in the record, because their files have problems of their own; `pages`
 * gives the paths of the site's pages, from `/`.
 */
export function proseProblems(
  file: string,
  prose: Prose,
  record: PublicRecord,
  unread: ReadonlySet<string> = new Set(),
  pages: () => readonly string[] = () => [],
): Problem[] {
  const at = (line: number, field: string, message: string): Problem => ({ file, line, field, message });
  const runs = [...prose.headings, ...prose.blocks.flatMap(({ typed }) => typed)];
  return [
    ...prose.blocks.flatMap((block) => uncited(block, at)),
    ...runs.flatMap((run) => typedProblems(run, record, at)),
    ...prose.tags.flatMap((tag) => tagProblems(tag, record, unread, at)),
    ...staleProblems(prose, record, at),
    ...formProblems(prose, pages, at),
    ...shapeProblems(prose, at),
  ];
}

/** Sentences that say what is not known, once it is: of an explainer, and of any other page. */
function staleProblems({ tags }: Prose, record: PublicRecord, at: At): Problem[] {
  return tags.filter(({ name }) => name === 'Awaits').flatMap((tag) => awaitsProblems(tag, record, at));
}

/** The only tag for a page beside the explainers: the others count on the sources at the end of an explainer. */
const PAGE_TAG = 'Awaits';

/** A page beside the explainers needs no citations and no picture; what it is made of is held to the same rules. */
export function pageProblems(
  file: string,
  prose: Prose,
  record: PublicRecord,
  unread: ReadonlySet<string> = new Set(),
  pages: () => readonly string[] = () => [],
): Problem[] {
  const at = (line: number, field: string, message: string): Problem => ({ file, line, field, message });
  return [
    ...prose.tags.flatMap((tag) =>
      tag.name === PAGE_TAG
        ? tagProblems(tag, record, unread, at)
        : [at(tag.line, `<${tag.name}>`, `is not for this page: the only tag here is <${PAGE_TAG}>`)],
    ),
    ...staleProblems(prose, record, at),
    ...(prose.frontMatter
      ? [at(1, 'front matter', 'is not for this page: begin with its first sentence')]
      : []),
    ...formProblems(prose, pages, at),
  ];
}

/** What is wrong with its Markdown, its links and its code: what the build would not make a page of, or a page of ours. */
function formProblems(prose: Prose, pages: () => readonly string[], at: At): Problem[] {
  return [
    ...prose.markdown.map(({ line, field, message }) => at(line, field, message)),
    ...linkProblems(prose, pages, at),
    ...codeProblems(prose, at),
  ];
}

/** A draft may lack anything but what a build needs, which reads its code although it shows none of it. */
export function draftProblems(file: string, prose: Prose): Problem[] {
  return codeProblems(prose, (line, field, message) => ({ file, line, field, message }));
}

function codeProblems({ expressions }: Prose, at: At): Problem[] {
  return expressions.map((line) =>
    at(line, 'code', 'import, export, {…} and code blocks are not for explainers: use the tags'),
  );
}

type At = (line: number, field: string, message: string) => Problem;

function uncited({ line, tags }: Block, at: At): Problem[] {
  if (tags.some(({ name }) => TAGS[name]?.cites)) return [];
  return [
    at(line, 'paragraph', 'has no citation: add <Cite of="…" /> with the id of a statement, source or event'),
  ];
}

function typedProblems({ text, line }: TypedText, record: PublicRecord, at: At): Problem[] {
  const labels = Object.values(record.codebook.headlines).map(({ label }) => label);
  const label = labels.find((name) => text.replace(/\s+/gu, ' ').includes(name));
  return [
    ...(QUOTATION_MARKS.test(text)
      ? [
          at(
            line,
            'quotation',
            'stands outside a quote component: write <Quote of="…" />, or use plain words',
          ),
        ]
      : []),
    ...(UNWRITTEN.test(text)
      ? [at(line, 'draft', 'is still to be written: say it in a sentence of its own, or take it out')]
      : []),
    ...(/\p{N}/u.test(text)
      ? [at(line, 'number', 'is typed: write <Figure />, <Count /> or <When /> with an id')]
      : []),
    ...(MONTHS.test(text) ? [at(line, 'date', 'is typed: write <When of="…" />')] : []),
    ...(COUNTED.test(text)
      ? [at(line, 'count', 'is typed: write <Figure of="…" /> or <Count headline="…" />')]
      : []),
    ...databaseTalk(text).map((words) =>
      at(line, 'voice', `speaks of the record, not of what was said: "${words}"; say who does or says what`),
    ),
    ...(label ? [at(line, 'position', `names the position "${label}": write <Position of="…" />`)] : []),
  ];
}

/** A link leads to a page of this site; what others say is cited. */
function linkProblems({ links }: Prose, pages: () => readonly string[], at: At): Problem[] {
  if (links.length === 0) return [];
  const known = new Set(pages());
  return links
    .filter(({ to }) => !known.has(to))
    .map(({ line, to }) =>
      at(
        line,
        'link',
        `leads to "${to}", which is no page of this site: write a path such as /method/, or <Cite of="…" />`,
      ),
    );
}

function shapeProblems({ headings, tags, words }: Prose, at: At): Problem[] {
  const count = (name: string) => tags.filter((tag) => tag.name === name).length;
  const has = (name: string) => count(name) > 0;
  return [
    ...(has('Summary') ? [] : [at(1, 'summary', 'is missing: begin with <Summary>…</Summary>')]),
    ...tags
      .filter(({ name, typed }) => name === 'Summary' && !typed.some(({ text }) => VISIBLE.test(text)))
      .map(({ line }) => at(line, 'summary', 'is empty: say in it what the explainer finds')),
    // Their ids are those of one map.
    ...tags
      .filter(({ name }) => name === 'Scenes')
      .slice(1)
      .map(({ line }) => at(line, '<Scenes>', 'stands there twice: tell all scenes beside one map')),
    ...(headings.some(({ text }) => text.trim() === NOT_KNOWN)
      ? []
      : [at(1, 'heading', `"## ${NOT_KNOWN}" is missing: say what the sources leave open`)]),
    ...(tags.some(({ name }) => TAGS[name]?.picture)
      ? []
      : [at(1, 'picture', 'is missing: add a map or a chart, for example <PositionMap />')]),
    ...(!has('Scenes') || count('PullQuote') >= PULL_QUOTES
      ? []
      : [
          at(
            1,
            '<PullQuote>',
            `stands there ${count('PullQuote')} times: let at least ${PULL_QUOTES} people be heard`,
          ),
        ]),
    ...(words >= WORDS.min && words <= WORDS.max
      ? []
      : [at(1, 'length', `is ${words} words: write between ${WORDS.min} and ${WORDS.max}`)]),
  ];
}

// "10,000" and "26.5" are one number each; so is a number in other digits, which no figure has.
const NUMBERS = /\p{N}+(?:[.,]\p{N}+)*/gu;

/** A number in a title or question must be one that somebody in the record gave; a year belongs to an event in it. */
export function frontMatterProblems(
  file: string,
  fields: Readonly<Record<string, string>>,
  record: PublicRecord,
): Problem[] {
  const given = new Set([
    ...record.figures.map(({ value }) => String(value)),
    ...record.events.map(({ date }) => date.slice(0, 4)),
  ]);
  const unwritten = Object.entries(fields)
    .filter(([, value]) => UNWRITTEN.test(value))
    .map(([field]) => ({ file, field, message: 'is still to be written' }));
  const numbers = Object.entries(fields).flatMap(([field, value]) =>
    (value.match(NUMBERS) ?? [])
      .filter((number) => !given.has(number.replace(/,(?=\d{3})/gu, '')))
      .map((number) => ({
        file,
        field,
        message: `holds ${number}, which is no figure and no year of an event: take it out, or add the figure`,
      })),
  );
  return [...unwritten, ...numbers];
}
