import { language, origin } from './settings.ts';

export const SITE_NAME = 'Who’s Willing';
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * An identifier for ever, whatever the page's address: https://www.rfc-editor.org/rfc/rfc4151. What is said in another language
 * than English has one of its own, so that whoever reads both loses none.
 */
export function tagId(specific: string): string {
  const own = language === 'en' ? specific : `${language}/${specific}`;
  return `tag:${new URL(origin).hostname},2026:${own}`;
}
