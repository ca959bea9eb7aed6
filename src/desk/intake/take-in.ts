import { textDigest } from '../../evidence/text-digest.ts';
import { isDeniedSource } from '../../record/denied-sources.ts';
import type { Article, Intake, Read, ReadFields } from './article.ts';
import { decode } from './decoding.ts';
import { languageOf } from './language.ts';
import { readPage } from './page.ts';
import { isAddress, published } from './page-metadata.ts';
import { articlesIn, isBeginning } from './partial-text.ts';
import { readPdf } from './pdf.ts';
import { textFields } from './text-file.ts';

/** Largest file that is read, in bytes. */
export const INTAKE_LIMIT = 20_000_000;

/** Longest text that is taken for an article, in characters. */
const LONGEST = 200_000;

/** Fewest letters that can say anything of a government. */
const FEWEST_LETTERS = 40;

interface Told extends ReadFields {
  text: string;
  declared: Read | null;
  addresses: readonly string[];
  isPaid: boolean;
  notices: readonly string[];
  refused?: string;
}

/**
 * Takes in one file: a saved page, a PDF or plain text in any usual encoding. Says of each field where it was read,
 * and refuses, with what to do instead, what is no article or may be no source. Nothing that it holds is run.
 */
export async function takeIn(file: string, bytes: Uint8Array): Promise<Intake> {
  if (bytes.length === 0) return { refused: 'is empty: save the article again' };
  if (bytes.length > INTAKE_LIMIT)
    return { refused: `is larger than ${INTAKE_LIMIT / 1e6} MB: save the article alone, as text` };
  const told = await readBytes(bytes);
  if (told.refused !== undefined) return { refused: told.refused };
  const denied = deniedName(told);
  if (denied !== undefined)
    return {
      refused: `comes from ${denied}, which is on the deny-list: find the statement where it was made`,
    };
  const letters = told.text.slice(0, LONGEST).match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { refused: 'holds no text: open it, copy the article and save that as text' };
  if (letters < FEWEST_LETTERS)
    return { refused: `holds no article, only "${told.text.slice(0, 60)}": save the whole text` };
  if (told.text.length > LONGEST)
    return {
      refused: `holds ${told.text.length} characters, more than an article has: save the article alone`,
    };
  const beginning = isBeginning(told.text, told.isPaid);
  const language = languageOf(told.text, told.declared);
  const { publisher, title, url, published, publishedPrecision } = told;
  const notices = [
    ...told.notices,
    ...(beginning
      ? [
          'looks like the beginning of an article that has to be paid for: it has no digest, because it is not the whole text',
        ]
      : []),
    ...(language === null ? ['is in a language that could not be told: write it in by hand'] : []),
    ...(language && told.declared && language.from === 'the words'
      ? [`calls its language ${told.declared.value}, but its words are ${language.value}`]
      : []),
  ];
  const digest = beginning ? null : textDigest(told.text);
  const article: Article = {
    file,
    text: told.text,
    publisher,
    title,
    url,
    published,
    publishedPrecision,
    language,
    digest,
    notices,
  };
  return { article };
}

const NOTHING = { declared: null, addresses: [], isPaid: false };

async function readBytes(bytes: Uint8Array): Promise<Told> {
  if (startsWith(bytes, '%PDF-')) return readPdfBytes(bytes);
  const binary = KINDS.find(({ start }) => startsWith(bytes, start));
  if (binary)
    return refuse(`is ${binary.name}, which is not read: save the article as a page, a PDF or text`);
  const { text, encoding, from } = decode(bytes);
  const notices =
    encoding === 'utf-8' ? [] : [`is not UTF-8: read as ${encoding}, by ${from}; look at its letters`];
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  if (broken > 0) notices.push(`holds letters that could not be read: ${broken}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: binary files are told by them
  if ((text.match(/[\u0000-\u0008\u000e-\u001f]/gu)?.length ?? 0) > text.length / 100)
    return refuse('is no text: save the article as a page, a PDF or text');
  if (isPage(text)) {
    const page = readPage(text);
    if (page.articles > 1)
      notices.push(
        `holds ${page.articles} articles: the main one was read; save the others in files of their own`,
      );
    return { ...page, text: lined(page.text), notices };
  }
  const plain = lined(text);
  const starts = articlesIn(plain);
  if (starts.length > 1)
    return refuse(
      `holds ${starts.length} articles, which begin on lines ${starts.join(', ')}: save each in a file of its own`,
    );
  const fields = textFields(plain);
  return { ...NOTHING, ...fields, text: plain, addresses: addressesIn(plain), notices };
}

async function readPdfBytes(bytes: Uint8Array): Promise<Told> {
  try {
    const { text: printed, title, made } = await readPdf(bytes);
    const text = lined(printed);
    if (text === '')
      return refuse('is a PDF of pictures, without text: copy the article as text, or read it by eye');
    const fields = textFields(text);
    const notices = made ? [`was made as a PDF on ${made.value}, which is not the day of the article`] : [];
    return {
      ...NOTHING,
      ...fields,
      title: fields.title ?? title,
      text,
      addresses: addressesIn(text),
      notices,
    };
  } catch (error) {
    return refuse(`is a PDF that cannot be read (${(error as Error).message}): copy the article as text`);
  }
}

function refuse(refused: string): Told {
  return {
    ...NOTHING,
    ...published([]),
    publisher: null,
    title: null,
    url: null,
    text: '',
    notices: [],
    refused,
  };
}

/** Every line by itself; whatever else parts lines, or cannot be seen at their ends, goes. */
function lined(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** What is set into words and parts none of them: soft hyphens, marks of direction, spaces without width. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

function isPage(text: string): boolean {
  const head = text.slice(0, 3000);
  return (
    /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/iu.test(head) ||
    (/^\s*</u.test(head) && /<(?:div|p|article|section|main|h1|meta|script)[\s>]/iu.test(head))
  );
}

/** Addresses that stand alone on a line at the edge of a text, by which it calls itself. */
function addressesIn(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim());
  return [...lines.slice(0, 8), ...lines.slice(-5)].flatMap((line) => {
    const [found] = /https?:\/\/\S+/u.exec(line) ?? [];
    return found && line.length < found.length + 30 ? [found] : [];
  });
}

function deniedName({ publisher, url, addresses }: Told): string | undefined {
  const name = publisher?.value ?? '';
  const urls = [url?.value ?? '', ...addresses].filter(isAddress);
  if (isDeniedSource({ url: null, publisher: name })) return name;
  const denied = urls.find((address) => isDeniedSource({ url: address, publisher: name }));
  return denied === undefined ? undefined : new URL(denied).hostname;
}

const KINDS: readonly { start: string; name: string }[] = [
  { start: 'PK\u0003\u0004', name: 'a packed file or an office document' },
  { start: '\u00d0\u00cf\u0011\u00e0', name: 'an office document' },
  { start: '\u0089PNG', name: 'a picture' },
  { start: '\u00ff\u00d8\u00ff', name: 'a picture' },
  { start: 'GIF8', name: 'a picture' },
  { start: '\u001f\u008b', name: 'a packed file' },
  { start: 'bplist', name: 'a web archive' },
];

function startsWith(bytes: Uint8Array, start: string): boolean {
  return [...start].every((character, at) => bytes[at] === character.codePointAt(0));
}
