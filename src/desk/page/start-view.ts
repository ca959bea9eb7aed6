import type { Start, Summary } from '../server/answers.ts';
import { askDrop, askTakeIn, askTried } from './ask.ts';
import { button, node } from './node.ts';

/** Largest file that is sent, in bytes; the desk says the same. */
const LIMIT = 20_000_000;

/** What the start needs of the page around it. */
export interface StartActs {
  tell(text: string): void;
  /** Draws the start anew, from what the desk says now. */
  again(): void;
  undo(): void;
}

/** Where an article comes in, what is on the desk, and what nobody has read. */
export function startView(start: Start, acts: StartActs): HTMLElement {
  const outcome = node('ul', { class: 'outcome', 'aria-live': 'polite' });
  const pasted = node('textarea', {
    rows: 7,
    id: 'pasted',
    spellcheck: 'false',
    placeholder:
      'Paste the whole text: headline, publisher, day and address in lines of their own are read, too.',
  });
  const files = node('input', {
    type: 'file',
    multiple: true,
    accept: '.html,.htm,.txt,.md,.pdf,text/*,application/pdf',
    id: 'files',
  });
  files.addEventListener('change', () => void takeAll([...(files.files ?? [])]));
  const drop = node(
    'section',
    { class: 'take-in' },
    node('h1', {}, 'From an article to the map'),
    node(
      'p',
      { class: 'quiet' },
      'Take it in, judge what may be statements, see what would change, write. Nothing enters the record without you.',
    ),
    node('label', { for: 'pasted', class: 'label' }, 'The text of an article'),
    pasted,
    node(
      'div',
      { class: 'acts' },
      button('Take in', () => void takeText(false), 'Ctrl+Enter', { class: 'main' }),
      node(
        'label',
        { for: 'files', class: 'file' },
        'or files (HTML, PDF, text), here or dropped anywhere: ',
        files,
      ),
    ),
    outcome,
  );
  pasted.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void takeText(false);
  });
  const root = node(
    'div',
    { class: 'start' },
    ...start.recovered.map((file) =>
      node('p', { class: 'warning' }, `A write had been cut short: ${file} was put back as it was.`),
    ),
    start.keepsTexts
      ? null
      : node(
          'p',
          { class: 'note' },
          'There is no folder for texts, so quotations are marked as compared with a stored copy: name one with --articles to have them looked for again.',
        ),
    drop,
    onDesk(start, acts),
    queue(start, acts),
  );
  root.addEventListener('dragover', (event) => {
    event.preventDefault();
    root.dataset.over = '';
  });
  root.addEventListener('dragleave', () => delete root.dataset.over);
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    delete root.dataset.over;
    void takeAll([...(event.dataTransfer?.files ?? [])]);
  });
  return root;

  async function takeText(apart: boolean): Promise<void> {
    if (pasted.value.trim() === '') {
      acts.tell('There is no text yet: paste one, or choose a file.');
      pasted.focus();
      return;
    }
    await takeAll([new File([pasted.value], 'pasted text.txt', { type: 'text/plain' })], apart);
  }

  /** What is refused stays where it is, with its reason; the first of those that were taken in is opened. */
  async function takeAll(list: readonly File[], apart = false): Promise<void> {
    outcome.replaceChildren();
    const ids: string[] = [];
    let refusals = 0;
    for (const file of list) {
      acts.tell(`Reading ${file.name} …`);
      const answer =
        file.size > LIMIT
          ? {
              ids: [],
              refused: [
                { file: file.name, why: `is larger than ${LIMIT / 1e6} MB: save the article alone, as text` },
              ],
              parts: 1,
            }
          : await askTakeIn(file.name, file, apart).catch((error: Error) => ({
              ids: [],
              refused: [{ file: file.name, why: error.message }],
              parts: 1,
            }));
      ids.push(...answer.ids);
      for (const { file: name, why } of answer.refused) {
        refusals += 1;
        outcome.append(
          node(
            'li',
            { class: 'warning' },
            `“${name}” ${why}. `,
            answer.parts > 1
              ? button(
                  `Take its ${answer.parts} articles in, each for itself`,
                  () => void takeAll([file], true),
                )
              : null,
          ),
        );
      }
    }
    files.value = '';
    acts.tell('');
    const [first] = ids;
    if (first === undefined) return;
    if (refusals === 0 && ids.length === 1) location.hash = `#/${first}`;
    else if (refusals === 0) acts.again();
    else
      outcome.append(node('li', {}, node('a', { href: `#/${first}` }, 'Open the first that was taken in')));
  }
}

function onDesk({ sittings, undo }: Start, acts: StartActs): HTMLElement | null {
  if (sittings.length === 0 && undo === null) return null;
  return node(
    'section',
    {},
    node('h2', {}, 'On the desk'),
    undo === null
      ? null
      : node('p', { class: 'acts' }, button(`Take back the last write (${undo})`, acts.undo)),
    node('ul', { class: 'sittings' }, ...sittings.map((one) => sittingLine(one, acts))),
  );
}

function sittingLine(
  { id, title, publisher, published, items, open, accepted, written }: Summary,
  acts: StartActs,
): HTMLElement {
  const state = [
    `${items} passages`,
    ...(open > 0 ? [`${open} to judge`] : []),
    ...(accepted > 0 ? [`${accepted} accepted, not written`] : []),
    ...(written > 0 ? [`${written} in the record`] : []),
  ];
  return node(
    'li',
    {},
    node('a', { href: `#/${id}` }, title),
    node(
      'span',
      { class: 'small quiet' },
      ` ${[publisher, published].filter(Boolean).join(', ')} · ${state.join(' · ')} `,
    ),
    button(
      'clear',
      () => {
        if (
          accepted + open === 0 ||
          confirm(`Clear “${title}” from the desk? What is undecided or not written is lost.`)
        )
          void askDrop(id).then(acts.again, (error: Error) => acts.tell(error.message));
      },
      '',
      { class: 'plain', 'aria-label': `Clear ${title} from the desk` },
    ),
  );
}

function queue({ reports }: Start, acts: StartActs): HTMLElement {
  return node(
    'section',
    {},
    node('h2', {}, 'Reports that nobody has read'),
    reports.length === 0
      ? node('p', { class: 'quiet' }, 'None is waiting.')
      : node(
          'p',
          { class: 'quiet' },
          'Found one? Take it in: by its address the desk knows which it is, and marks it as read when you write.',
        ),
    node(
      'ul',
      { class: 'reports' },
      ...reports.map(({ id, title, url, publisher, published, about, says, tried }) => {
        const name = title ?? url ?? id;
        const note = (result: string) => () => {
          acts.tell('Checking it on a copy …');
          void askTried(id, result).then(
            () => {
              acts.tell(`Noted: ${result}.`);
              acts.again();
            },
            (error: Error) => acts.tell(error.message),
          );
        };
        return node(
          'li',
          { 'data-report': id },
          url === null
            ? node('b', {}, name)
            : node('a', { href: url, rel: 'noreferrer', target: '_blank' }, name),
          node(
            'p',
            { class: 'small quiet' },
            `${[publisher, published].filter(Boolean).join(', ')} · about ${about.join(', ')}`,
          ),
          node('p', { class: 'small' }, says),
          node(
            'p',
            { class: 'small quiet' },
            tried.length === 0
              ? 'Not tried yet.'
              : `Tried: ${tried.map(({ on, result }) => `${on} ${result}`).join('; ')}.`,
          ),
          node(
            'div',
            { class: 'acts' },
            button('Tried: not to be had', note('unavailable')),
            button('Tried: refused', note('refused')),
          ),
        );
      }),
    ),
  );
}
