import { translate } from '../../i18n/translate.ts';
import { absolute } from '../../links.ts';
import { isMail, type Publisher } from '../../schema/publisher.ts';

/**
 * Where a reader reports an error in an entry: a letter that names it and its page, or a form that is handed its id.
 * Undefined where the publisher has given no address.
 */
export function reportAddress(
  publisher: Publisher,
  { id, path }: { id: string; path: string },
): string | undefined {
  const to = publisher.corrections ?? publisher.contact;
  if (to === null) return undefined;
  if (isMail(to)) {
    const subject = encodeURIComponent(translate('report.subject', { id }));
    const body = encodeURIComponent(`${absolute(path)}\r\n\r\n`);
    return `${mailAddress(to)}?subject=${subject}&body=${body}`;
  }
  const form = new URL(to);
  form.searchParams.set('entry', id);
  return form.href;
}

/** The address of a link by which somebody is written to. */
export function reachAddress(to: string): string {
  return isMail(to) ? mailAddress(to) : to;
}

// https://www.rfc-editor.org/rfc/rfc6068: what an address may hold and a link may not.
function mailAddress(to: string): string {
  return `mailto:${to.replaceAll(/[^\w.@+-]/gu, encodeURIComponent)}`;
}
