import { capitalised } from '../i18n/capitalised.ts';
import { isolated } from '../i18n/isolated.ts';
import { LANGUAGE, ORIGINAL } from '../i18n/locale.ts';
import type { Say } from '../i18n/say.ts';
import { findFormerOffice } from '../record/former-office.ts';
import type { Clock } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Country } from '../schema/country.ts';
import type { Speaker, Statement } from '../schema/statement.ts';

const HAS_ARTICLE = /^(?:the|an?|officials|sources|diplomats)\b/iu;

/**
 * Who spoke, at the beginning of a sentence about this country: "Friedrich Merz, Federal Chancellor,"; a person who has
 * left office "then Prime Minister". An office, a text or an outlet opens with what it is, because its name alone says
 * too little: "The joint statement of Berlin, joined by Poland,". Articles, and names that give way, are English grammar: in
 * other languages the role stands as it was translated.
 */
export function introduced(
  say: Say,
  record: PublicRecord,
  { statement, country }: { statement: Statement; country: Country },
  clock: Clock,
): string {
  const { person, name, role } = statement.speaker;
  if (!person) return closed(LANGUAGE === ORIGINAL ? officeOf(name, role) : capitalised(role));
  const short = LANGUAGE === ORIGINAL ? withoutCountry(role, country) : inSentence(role, LANGUAGE);
  const former = findFormerOffice(record, statement, clock) !== undefined;
  return say(former ? 'stands.personThen' : 'stands.person', { name, role: isolated(short) });
}

/**
 * What somebody was, beside the name under their words: "then Prime Minister of Canada", where that person or government
 * has gone by the record's day. Office and name alone would say that they speak for it still. A ministry stays one. A role
 * that begins with the name goes on after it: "Office of Mark Carney", "Prime Minister of Canada".
 */
export function roleOf(say: Say, record: PublicRecord, statement: Statement, clock: Clock): string {
  const { person } = statement.speaker;
  const role = isolated(roleAlone(statement.speaker));
  return person && findFormerOffice(record, statement, clock) ? say('speaker.then', { role }) : role;
}

/** A role that begins with the name, as it goes on after it. */
export function roleAlone({ name, role }: Pick<Speaker, 'name' | 'role'>): string {
  return role.startsWith(`${name}, `) ? role.slice(name.length + 2) : role;
}

const SEVERAL = /^(?:officials|sources|diplomats|two|three|leaders|members|ministers)\b/iu;

/** Whether a sentence that opens with who spoke needs its verb in the plural, in languages that have one. */
export function isSeveral({ person, role, authoredRole = role }: Speaker): boolean {
  return !person && SEVERAL.test(authoredRole);
}

const DECLARATION = /\bdeclaration of intent\b/iu;

/**
 * Whether the words are those of a declaration of intent, or of somebody who says that one was agreed: they promise no
 * more than what is intended. Of a person the quotation tells it, of a text its name.
 */
export function declaresIntent({ speaker, evidence }: Pick<Statement, 'speaker' | 'evidence'>): boolean {
  const { person, role, authoredRole = role } = speaker;
  if (!person) return DECLARATION.test(authoredRole);
  return evidence.some(({ quote, carries }) => carries?.length !== 0 && DECLARATION.test(quote?.exact ?? ''));
}

/** A role begins with a capital where it stands alone; inside a sentence only German nouns and abbreviations do. */
export function inSentence(role: string, language: string): string {
  const [first = '', second = ''] = role;
  const keeps = language === 'de' || second === second.toLocaleUpperCase(language);
  return keeps ? role : first.toLocaleLowerCase(language) + role.slice(1);
}

/** "Minister of Defence", where the sentence names the country anyway. */
function withoutCountry(role: string, { name, inText = name }: Country): string {
  const found = [inText, name]
    .flatMap((one) => ['', ',', ' ('].map((after) => ({ one, after })))
    .find(({ one, after }) => (after ? role.includes(` of ${one}${after}`) : role.endsWith(` of ${one}`)));
  return found ? role.replace(` of ${found.one}${found.after}`, found.after) : role;
}

/** The role; one that only begins to repeat the name ("Ministry, asked by …") gives way to it. */
function officeOf(name: string, role: string): string {
  const [head = '', ...tail] = role.split(', ');
  return name.startsWith(`${head} `) ? ['The', [name, ...tail].join(', ')].join(' ') : withArticle(role);
}

/** "The office of …", but "The Foreign Ministry", which is a name. */
function withArticle(noun: string): string {
  if (HAS_ARTICLE.test(noun)) return noun;
  const [first = '', second = ''] = noun.split(/[\s,]+/u);
  const isName = second !== '' && second !== second.toLocaleLowerCase(ORIGINAL);
  const rest = noun.slice(first.length);
  return `The ${isName ? first : first.toLocaleLowerCase(ORIGINAL)}${rest}`;
}

/** What follows a comma ends with one. */
function closed(subject: string): string {
  return subject.includes(',') ? `${subject},` : subject;
}
