import { PRECISIONS, PUBLISHER_KINDS } from '../../schema/codes.ts';
import { type Day, isDay } from '../../schema/day.ts';
import type { SourceDraft } from '../drafts/draft.ts';
import { saidOn } from '../finder/said.ts';
import type { Sitting } from '../judgement/sitting.ts';
import type { Start } from '../server/answers.ts';
import { labels } from './labels.ts';
import { choice, labelled, node, tick, writing } from './node.ts';

type Told = 'publisher' | 'title' | 'url' | 'published' | 'language';

/** What the file says of its source, each field with where it was read. */
export function printedFields({ codebook }: Start, sitting: Sitting, changed: () => void): HTMLElement {
  const { source, readFrom } = sitting;
  const put =
    <Field extends Told | 'publisherKind' | 'publishedPrecision' | 'stateControlled'>(field: Field) =>
    (value: SourceDraft[Field]) => {
      source[field] = value;
      changed();
    };
  const told = (field: Told) =>
    readFrom[field] === null ? 'Not in the file: write it if you know it.' : `Read from ${readFrom[field]}.`;
  const line = (field: Told, label: string, wide = false) =>
    labelled(label, writing(source[field], put(field)), { field, help: told(field), wide });
  const published = writing(source.published, (text) => {
    source.published = text;
    if (isDay(text)) dateItems(sitting, text);
    changed();
  });
  const kinds = labels(PUBLISHER_KINDS, codebook.publisherKinds);
  const precisions = labels(PRECISIONS, codebook.precisions);
  return node(
    'div',
    { class: 'fields' },
    line('publisher', 'Publisher'),
    labelled('Kind of house', choice(kinds, source.publisherKind, put('publisherKind')), {
      field: 'publisherKind',
    }),
    line('title', 'Headline as printed', true),
    line('url', 'Address', true),
    labelled('Published on', published, { field: 'published', help: told('published') }),
    labelled('How exact', choice(precisions, source.publishedPrecision, put('publishedPrecision')), {
      field: 'publishedPrecision',
    }),
    line('language', 'Language'),
    tick('A state runs the house', source.stateControlled, put('stateControlled')),
  );
}

/** Passages whose day nobody could tell before get the one that their words and the article's day tell. */
function dateItems({ items, source }: Sitting, published: Day): void {
  for (const { candidate, draft } of items) {
    const day =
      draft.said === '' && candidate ? saidOn(candidate.passage, source.language || 'en', published) : null;
    if (day) Object.assign(draft, { said: day.said, saidPrecision: day.precision });
  }
}
