/** Shortest text that is taken for an article, in characters. */
const SHORT = 900;

const PAYWALL =
  /subscribe (?:now |today )?to (?:continue|read|keep)|(?:continue|keep) reading with|already a subscriber|this article is for subscribers|to read (?:the rest|the full|this article)|sign in to read|(?:unlock|read) (?:the full|this) (?:article|story)|jetzt weiterlesen|mit .{0,20}abo weiterlesen|nur für abonnenten|für abonnent|réservé aux abonnés|abonnez-vous pour|il vous reste \d+ ?%|déjà abonné|solo para suscriptores|suscr[ií]bete para|contenuto riservato|riservato agli abbonati|abbonati per|dostęp tylko dla|czytaj dalej po|dla subskrybent|treść dostępna|подпи(?:шитесь|ска).{0,30}(?:читать|доступ)|только для подписчиков|тільки для передплатник|передплат.{0,30}(?:читати|доступ)|alleen voor abonnees|pentru abonați|sadece aboneler/iu;

/** True for a text that looks like the beginning of one: short, and it asks to be paid for, or its page says so. */
export function isBeginning(text: string, pageSaysPaid: boolean): boolean {
  return (text.length < SHORT && pageSaysPaid) || (text.length < 3 * SHORT && PAYWALL.test(text));
}

/** A line of signs, or a page break, between two texts; each with a headline of its own. */
const RULE = /^[ \t]*(?:[=*_#~-]{3,}|(?:[*=_~-] ){2,}[*=_~-])[ \t]*$|\f/mu;

/** Shortest part that can be an article, in characters. */
const PART = 350;

/**
 * The lines, from 1, on which articles begin, where a plain text holds several: parts of some length between rules,
 * each of which begins as an article does, with a headline or a dateline. One or none: it holds one.
 */
export function articlesIn(text: string): number[] {
  const lines = text.split('\n');
  const rules = lines.flatMap((line, index) => (RULE.test(line) ? [index] : []));
  if (rules.length === 0) return [];
  const starts = [-1, ...rules];
  const parts = starts.map((rule, index) => ({ from: rule + 1, to: starts[index + 1] ?? lines.length }));
  return parts
    .filter(({ from, to }) => isArticle(lines.slice(from, to)))
    .map(({ from, to }) => from + 1 + lines.slice(from, to).findIndex((line) => line.trim()));
}

/** The articles of a plain text that holds several, each without the rule below it; one or none: the text itself. */
export function articleTexts(text: string): string[] {
  const starts = articlesIn(text);
  if (starts.length < 2) return [text];
  const lines = text.split('\n');
  return starts.map((start, index) => {
    const own = lines.slice(start - 1, (starts[index + 1] ?? lines.length + 1) - 1);
    const end = own.findIndex((line) => RULE.test(line));
    return own
      .slice(0, end === -1 ? undefined : end)
      .join('\n')
      .trim();
  });
}

function isArticle(lines: readonly string[]): boolean {
  const full = lines.map((line) => line.trim()).filter(Boolean);
  const [first = ''] = full;
  if (full.join(' ').length < PART) return false;
  const isHeadline = first.length <= 160 && !/[.;,]["”»]?$/u.test(first) && full.length > 1;
  return (
    isHeadline || /^[\p{Lu}\s]{3,30}[,.(—–-]/u.test(first) || /^(?:title|headline|url)\s*:/iu.test(first)
  );
}
