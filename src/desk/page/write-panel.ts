import type { Problem } from '../../schema/problem.ts';
import type { Judgement } from '../judgement/judged.ts';
import type { Sitting } from '../judgement/sitting.ts';
import type { Review } from '../writing/reviewed.ts';
import { button, node } from './node.ts';
import { moveLine } from './passage-panel.ts';

/** What an editor may do before and after a write. */
export interface WriteActs {
  write(): void;
  undo(): void;
  draftExplainer(ids: readonly string[]): void;
  /** Leads to where a problem is put right: the key of an item, or `source`. */
  open(key: string): void;
}

/** What would be written, as the check has it; or what was. */
export function writePanel(
  sitting: Sitting,
  judgement: Judgement | undefined,
  review: Review | undefined,
  acts: WriteActs,
): HTMLElement {
  const accepted = sitting.items.filter(({ decision }) => decision === 'accepted');
  const open = sitting.items.filter(({ decision }) => decision === 'open').length;
  const last = sitting.writes.at(-1);
  return node(
    'div',
    { class: 'write' },
    node(
      'h2',
      { tabindex: -1 },
      accepted.length === 0 && last ? 'It is in the record' : 'Before it is written',
    ),
    ...(last && accepted.length === 0 ? written(last.ids, acts) : []),
    open === 0
      ? null
      : node(
          'p',
          { class: 'note' },
          open === 1 ? '1 passage is still to be judged.' : `${open} passages are still to be judged.`,
        ),
    ...(accepted.length === 0
      ? last
        ? []
        : [node('p', {}, 'Nothing is accepted yet.')]
      : [
          node(
            'ul',
            { class: 'accepted' },
            ...accepted.map(({ key, draft, joins }) => {
              const codings = draft.codings
                .map(({ contribution, stance }) => `${contribution} ${stance}`)
                .join(', ');
              const what = joins === '' ? codings || 'no coding' : `evidence of ${joins}`;
              return node(
                'li',
                {},
                node('b', {}, `${key}. ${draft.country}`),
                ` ${draft.name}, ${draft.said}: ${what}`,
              );
            }),
          ),
          changes(judgement),
          ...(review ? reviewed(review, acts) : [node('p', { role: 'status' }, 'Checking it on a copy…')]),
        ]),
  );
}

function written(ids: readonly string[], acts: WriteActs): Node[] {
  return [
    node('ul', { class: 'written' }, ...ids.map((id) => node('li', {}, node('code', {}, id)))),
    node(
      'p',
      {},
      'Look at the map with ',
      node('code', {}, 'npm run dev'),
      ', then commit the files together; the message says who said what.',
    ),
    node(
      'div',
      { class: 'acts' },
      button('Draft an explainer', () => acts.draftExplainer(ids), 'x'),
      button('Take it back', acts.undo, 'u'),
    ),
  ];
}

function changes(judgement: Judgement | undefined): HTMLElement {
  const moves = judgement?.all ?? [];
  return node(
    'section',
    { class: 'change' },
    ...(moves.length === 0 ? [node('p', {}, node('b', {}, 'The map stays as it is.'))] : moves.map(moveLine)),
  );
}

function reviewed({ refused, due, changes: files, quotes, sealed }: Review, acts: WriteActs): Node[] {
  if (refused.length > 0)
    return [
      node('p', { class: 'warning' }, 'It cannot be written yet. Nothing was changed.'),
      problemList(refused, acts),
    ];
  return [
    node(
      'p',
      { class: 'fine' },
      `✓ check and verify pass on a copy: ${quotes} quotations found word for word, ${sealed} lines join the seal.`,
    ),
    ...(due.length === 0
      ? []
      : [
          node(
            'p',
            { class: 'warning' },
            'These have to follow once it is written; until then npm run check names them:',
          ),
          problemList(due, acts),
        ]),
    node('div', { class: 'acts' }, button('Write into the record', acts.write, 'Enter', { class: 'main' })),
    ...files.map(({ path, before, after }) =>
      node(
        'details',
        { open: before === null && path.startsWith('sources/') },
        node('summary', {}, before === null ? `${path} (new)` : path),
        node('pre', {}, node('code', {}, addedLines(before, after))),
      ),
    ),
  ];
}

function problemList(problems: readonly Problem[], acts: WriteActs): HTMLElement {
  return node(
    'ul',
    { class: 'problems' },
    ...problems.map(({ file, line, field, message }) => {
      const key = /^passage (.+)$/u.exec(file)?.[1] ?? (file === 'source' ? 'source' : undefined);
      return node(
        'li',
        {},
        key === undefined
          ? node('code', {}, line ? `${file}:${line}` : file)
          : button(file, () => acts.open(key), '', { class: 'plain' }),
        ` ${field} ${message}`,
      );
    }),
  );
}

/** The lines that join a file, since nothing in it goes; all of one that is new. */
function addedLines(before: string | null, after: string | null): string {
  const old = (before ?? '').split('\n');
  let at = 0;
  const added = (after ?? '').split('\n').filter((line) => {
    if (at < old.length && line === old[at]) {
      at += 1;
      return false;
    }
    return true;
  });
  return added.join('\n');
}
