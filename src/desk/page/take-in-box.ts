import type { Start, TakenIn } from '../server/answers.ts';
import { askTakeIn } from './ask.ts';
import { button, node } from './node.ts';
import type { StartActs } from './start-acts.ts';

/** Where an article comes in: pasted, or as files. */
export interface TakeInBox {
  root: HTMLElement;
  /** Takes files in that came another way. */
  take(files: readonly File[]): void;
}

export function takeInBox({ limits }: Start, acts: Pick<StartActs, 'tell' | 'again'>): TakeInBox {
  const outcome = node('ul', { class: 'outcome', 'aria-live': 'polite' });
  const pasted = pastedField(() => void takeText());
  const files = filesField((list) => void takeAll(list));
  const root = node(
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
      button('Take in', () => void takeText(), 'Ctrl+Enter', { class: 'main' }),
      node(
        'label',
        { for: 'files', class: 'file' },
        'or files (HTML, PDF, text), here or dropped anywhere: ',
        files,
      ),
    ),
    outcome,
  );
  return { root, take: (list) => void takeAll(list) };

  async function takeText(): Promise<void> {
    if (pasted.value.trim() === '') {
      acts.tell('There is no text yet: paste one, or choose a file.');
      pasted.focus();
      return;
    }
    await takeAll([new File([pasted.value], 'pasted text.txt', { type: 'text/plain' })]);
  }

  /** What is refused stays where it is, with its reason; the first of those that were taken in is opened. */
  async function takeAll(list: readonly File[], apart = false): Promise<void> {
    outcome.replaceChildren();
    const ids: string[] = [];
    for (const file of list) {
      acts.tell(`Reading ${file.name} …`);
      const answer = await taken(file, apart, limits.fileBytes);
      ids.push(...answer.ids);
      outcome.append(...refusals(answer, () => void takeAll([file], true)));
    }
    files.value = '';
    acts.tell('');
    const [first] = ids;
    if (first === undefined) return;
    const isRefused = outcome.hasChildNodes();
    if (!isRefused && ids.length === 1) location.hash = `#/${first}`;
    else if (!isRefused) acts.again();
    else
      outcome.append(node('li', {}, node('a', { href: `#/${first}` }, 'Open the first that was taken in')));
  }
}

function pastedField(take: () => void): HTMLTextAreaElement {
  const pasted = node('textarea', {
    rows: 7,
    id: 'pasted',
    spellcheck: 'false',
    placeholder:
      'Paste the whole text: headline, publisher, day and address in lines of their own are read, too.',
  });
  pasted.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) take();
  });
  return pasted;
}

function filesField(take: (files: readonly File[]) => void): HTMLInputElement {
  const files = node('input', {
    type: 'file',
    multiple: true,
    accept: '.html,.htm,.txt,.md,.pdf,text/*,application/pdf',
    id: 'files',
  });
  files.addEventListener('change', () => take([...(files.files ?? [])]));
  return files;
}

/** What the desk makes of a file, which it is not sent where it has more than `most` bytes. */
async function taken(file: File, apart: boolean, most: number): Promise<TakenIn> {
  const refused = (why: string): TakenIn => ({ ids: [], refused: [{ file: file.name, why }], parts: 1 });
  if (file.size > most) return refused(`is larger than ${most / 1e6} MB: save the article alone, as text`);
  return askTakeIn(file.name, file, apart).catch((error: Error) => refused(error.message));
}

function refusals({ refused, parts }: TakenIn, takeApart: () => void): HTMLElement[] {
  return refused.map(({ file, why }) =>
    node(
      'li',
      { class: 'warning' },
      `“${file}” ${why}. `,
      parts > 1 ? button(`Take its ${parts} articles in, each for itself`, takeApart) : null,
    ),
  );
}
