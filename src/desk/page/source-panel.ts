import { PRECISIONS, PUBLISHER_KINDS } from '../../schema/codes.ts';
import { type Day, isDay } from '../../schema/day.ts';
import { saidOn } from '../finder/said.ts';
import type { Judgement } from '../judgement/judged.ts';
import { COMPARED, type Sitting } from '../judgement/sitting.ts';
import type { Start } from '../server/answers.ts';
import { labels } from './coding-fields.ts';
import { button, choice, labelled, node, tick, writing } from './node.ts';

type Told = 'publisher' | 'title' | 'url' | 'published' | 'language';

/** What the file says of itself, each field with where it was read; all of it can be corrected. */
export function sourcePanel(
  start: Start,
  sitting: Sitting,
  changed: () => void,
  redraw: () => void,
): HTMLElement {
  const { source, readFrom, known } = sitting;
  const { codebook, reports, keepsTexts } = start;
  const put = (field: Told | 'summary' | 'differs' | 'notes') => (text: string) => {
    source[field] = text;
    changed();
  };
  const told = (field: Told) =>
    readFrom[field] === null ? 'Not in the file: write it if you know it.' : `Read from ${readFrom[field]}.`;
  const published = writing(source.published, (text) => {
    source.published = text;
    if (isDay(text)) dateItems(sitting, text);
    changed();
  });
  const line = (field: Told, label: string, wide = false) =>
    labelled(label, writing(source[field], put(field)), { field, help: told(field), wide });
  const isKept = sitting.digest !== null && keepsTexts;
  const against = labelled(
    'Quotations were compared with',
    choice(labels(COMPARED, codebook.checkedAgainst), sitting.against, (code) => {
      sitting.against = code;
      changed();
    }),
    {
      field: 'against',
      wide: true,
      help: isKept
        ? 'Counts only where the record has not this whole text.'
        : 'The whole text is not kept, so nothing looks for them again.',
    },
  );
  if (known !== '')
    return node(
      'div',
      { class: 'source' },
      node('h2', { tabindex: -1 }, 'The source'),
      node(
        'p',
        {},
        `The record has this article: ${known}. What is accepted here becomes statements and evidence from that source, which stays as it is.`,
      ),
      against,
      button('It is another article', () => {
        sitting.known = '';
        changed();
        redraw();
      }),
    );
  return node(
    'form',
    { class: 'source', novalidate: true },
    node('h2', { tabindex: -1 }, 'The source'),
    node('p', { class: 'note' }, 'It will be ', node('code', { 'data-part': 'source-id' }, '…'), '.'),
    node(
      'div',
      { class: 'fields' },
      line('publisher', 'Publisher'),
      labelled(
        'Kind of house',
        choice(labels(PUBLISHER_KINDS, codebook.publisherKinds), source.publisherKind, (code) => {
          source.publisherKind = code;
          changed();
        }),
        { field: 'publisherKind' },
      ),
      line('title', 'Headline as printed', true),
      line('url', 'Address', true),
      labelled('Published on', published, { field: 'published', help: told('published') }),
      labelled(
        'How exact',
        choice(labels(PRECISIONS, codebook.precisions), source.publishedPrecision, (code) => {
          source.publishedPrecision = code;
          changed();
        }),
        { field: 'publishedPrecision' },
      ),
      line('language', 'Language'),
      tick('A state runs the house', source.stateControlled, (on) => {
        source.stateControlled = on;
        changed();
      }),
    ),
    labelled('What it reports, in own words', writing(source.summary, put('summary'), { lines: 3 }), {
      field: 'summary',
      wide: true,
      help: isKept ? 'Needed, because it was read whole.' : 'May stay empty: not the whole text is kept.',
    }),
    labelled('Where it differs from other sources', writing(source.differs, put('differs'), { lines: 2 }), {
      field: 'differs',
      wide: true,
    }),
    labelled('Notes on this copy', writing(source.notes, put('notes'), { lines: 2 }), {
      field: 'notes',
      wide: true,
    }),
    isKept ? null : against,
    labelled(
      'It is this report, which nobody had read',
      choice(
        [
          ['', 'none'],
          ...reports.map(({ id, title, url }) => [id, `${title ?? url ?? ''} (${id})`] as const),
        ],
        sitting.report,
        (id) => {
          sitting.report = id;
          changed();
        },
      ),
      { field: 'report', wide: true },
    ),
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

/** What the record says of the source. */
export function showSource(panel: HTMLElement, { sourceId }: Judgement): void {
  const place = panel.querySelector('[data-part="source-id"]');
  if (place) place.textContent = sourceId;
}
