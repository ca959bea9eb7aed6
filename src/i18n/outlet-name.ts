import type { Source } from '../schema/source.ts';
import { isolated } from './isolated.ts';
import { translate } from './translate.ts';

/** The house that printed something, as it stands in a sentence. */
export function outletName({ publisher, publisherKind }: Source): string {
  return publisherKind === 'unknown' ? translate('statement.someOutlet') : isolated(publisher);
}
