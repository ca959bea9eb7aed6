import { capitalised } from '../i18n/capitalised.ts';
import { formatList, inTurn } from '../i18n/lists.ts';
import type { Say } from '../i18n/say.ts';
import { isEcho } from '../record/echo.ts';
import type { Statement } from '../schema/statement.ts';
import type { Answer } from './answer.ts';
import { rungOf } from './rung.ts';
import { declaresIntent } from './speaker-words.ts';

/** Kinds of promises, the firmest words last. */
const KINDS = ['signed', 'if-needed', 'plain'] as const;

type Kind = (typeof KINDS)[number];

/**
 * What the promises of soldiers among the answers to the main question are: "France and the United Kingdom signed that
 * they intend to deploy a force; Estonia …". Undefined where there is none.
 */
export function promises(say: Say, answers: readonly Answer[]): string | undefined {
  const promised = answers.filter((answer) => rungOf(answer) === 'promised');
  const parts = KINDS.flatMap((kind) => {
    const countries = promised
      .filter((answer) => promiseOf(answer) === kind)
      .map(({ country }) => country.inText ?? country.name);
    return countries.length > 0
      ? [say(`verdict.promise.${kind}`, { countries: formatList(countries), count: countries.length })]
      : [];
  });
  return parts.length > 0 ? `${capitalised(inTurn(parts))}.` : undefined;
}

/** The kind of a promise, by the words of the statement that makes it itself. */
export function promiseOf({ statements }: Pick<Answer, 'statements'>): Kind {
  const making = statements.find((statement) => makesPromise(statement, statements));
  if (!making) return 'plain';
  if (declaresIntent(making)) return 'signed';
  return making.codings.some(({ conditions }) => conditions.includes('if-needed')) ? 'if-needed' : 'plain';
}

function makesPromise({ codings }: Statement, statements: readonly Statement[]): boolean {
  return codings.some(
    (coding) =>
      coding.contribution === 'land' &&
      (coding.stance === 'committed' || coding.stance === 'leads') &&
      !isEcho(coding, statements),
  );
}
