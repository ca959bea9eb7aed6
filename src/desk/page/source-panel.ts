import type { Judgement } from '../judgement/judged.ts';
import { COMPARED, type Sitting } from '../judgement/sitting.ts';
import type { Start } from '../server/answers.ts';
import { labels } from './labels.ts';
import { button, choice, labelled, node, writing } from './node.ts';
import { printedFields } from './printed-fields.ts';

/** What a source tells of: any change, and that it has another form than before. */
interface SourceActs {
  changed(): void;
  redraw(): void;
}

/** What the file says of itself; all of it can be corrected. Of a source that the record has, only how it was compared. */
export function sourcePanel(start: Start, sitting: Sitting, acts: SourceActs): HTMLElement {
  return sitting.known === '' ? newSource(start, sitting, acts.changed) : knownSource(start, sitting, acts);
}

function knownSource(start: Start, sitting: Sitting, { changed, redraw }: SourceActs): HTMLElement {
  return node(
    'div',
    { class: 'source' },
    node('h2', { tabindex: -1 }, 'The source'),
    node(
      'p',
      {},
      `The record has this article: ${sitting.known}. What is accepted here becomes statements and evidence from that source, which stays as it is.`,
    ),
    comparedField(start, sitting, changed),
    button('It is another article', () => {
      sitting.known = '';
      changed();
      redraw();
    }),
  );
}

function newSource(start: Start, sitting: Sitting, changed: () => void): HTMLElement {
  const { source } = sitting;
  const text = (field: 'summary' | 'differs' | 'notes', label: string, lines: number, help?: string) => {
    const area = writing(
      source[field],
      (written) => {
        source[field] = written;
        changed();
      },
      { lines },
    );
    return labelled(label, area, { field, wide: true, help });
  };
  return node(
    'form',
    { class: 'source', novalidate: true },
    node('h2', { tabindex: -1 }, 'The source'),
    node('p', { class: 'note' }, 'It will be ', node('code', { 'data-part': 'source-id' }, '…'), '.'),
    printedFields(start, sitting, changed),
    text(
      'summary',
      'What it reports, in own words',
      3,
      isKept(start, sitting)
        ? 'Needed, because it was read whole.'
        : 'May stay empty: not the whole text is kept.',
    ),
    text('differs', 'Where it differs from other sources', 2),
    text('notes', 'Notes on this copy', 2),
    isKept(start, sitting) ? null : comparedField(start, sitting, changed),
    reportField(start, sitting, changed),
  );
}

/** Whether the whole text of the source is kept, so that quotations are looked for again. */
function isKept({ keepsTexts }: Start, { digest }: Sitting): boolean {
  return digest !== null && keepsTexts;
}

function comparedField(start: Start, sitting: Sitting, changed: () => void): HTMLElement {
  const compared = labels(COMPARED, start.codebook.checkedAgainst);
  const against = choice(compared, sitting.against, (code) => {
    sitting.against = code;
    changed();
  });
  const help = isKept(start, sitting)
    ? 'Counts only where the record has not this whole text.'
    : 'The whole text is not kept, so nothing looks for them again.';
  return labelled('Quotations were compared with', against, { field: 'against', wide: true, help });
}

function reportField({ reports }: Start, sitting: Sitting, changed: () => void): HTMLElement {
  const named = reports.map(({ id, title, url }) => [id, `${title ?? url ?? ''} (${id})`] as const);
  const report = choice([['', 'none'], ...named], sitting.report, (id) => {
    sitting.report = id;
    changed();
  });
  return labelled('It is this report, which nobody had read', report, { field: 'report', wide: true });
}

/** What the record says of the source. */
export function showSource(panel: HTMLElement, { sourceId }: Judgement): void {
  const place = panel.querySelector('[data-part="source-id"]');
  if (place) place.textContent = sourceId;
}
