import type { Statement } from '../schema/statement.ts';
import { element } from './element.ts';
import { say } from './words.ts';

/** A link to a statement's page; `path` has `{id}` for its id. */
export function statementLink(path: string, { id }: Statement, content: Node | string): HTMLElement {
  return element('a', { href: say({ path }, 'path', { id }) }, content);
}
