import { askTakeIn } from './ask.ts';
import { button, node } from './node.ts';
import type { StartActs } from './start-acts.ts';

/** Largest file that is sent, in bytes; the desk says the same. */
const LIMIT = 20_000_000;

/** Where an article comes in: pasted, or as files. */
export interface TakeInBox {
  root: HTMLElement;
  /** Takes files in that came another way. */
  take(files: readonly File[]): void;
}

export function takeInBox(acts: Pick<StartActs, 'tell' | 'again'>): TakeInBox {
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
  return { root, take: (list) => void takeAll(list) };

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
