import { fill } from '../../markup/dom.ts';
import { part } from '../../markup/part.ts';
import { askSitting, askStart, askUndo, keepToken } from './ask.ts';
import { helpDialog } from './help-dialog.ts';
import { type SittingView, sittingView } from './sitting-view.ts';
import { startView } from './start-view.ts';

const place = part(document.body, 'view');
const status = part(document.body, 'status');
const where = part(document.body, 'where');
const maps = part(document.body, 'maps');
const help = part(document.body, 'help');

let view: SittingView | undefined;
let keysAreOn = localStorage.getItem('desk-keys') !== 'off';

keepToken();
help.hidden = false;
help.addEventListener('click', openHelp);
window.addEventListener('hashchange', () => void draw());
window.addEventListener('pagehide', () => view?.leave());
document.addEventListener('keydown', pressed);
void draw();

/** Draws what the address names: an article on the desk, or the start. */
async function draw(): Promise<void> {
  const [, id = ''] = /^#\/([a-z0-9-]+)$/u.exec(location.hash) ?? [];
  view?.leave();
  view = undefined;
  delete document.body.dataset.view;
  document.body.append(maps);
  maps.hidden = true;
  try {
    const start = await askStart();
    if (id === '') {
      where.textContent = `${start.folder}/ · ${start.today}`;
      place.replaceChildren(startView(start, { tell, again: () => void draw(), undo: () => void undo() }));
    } else {
      const sitting = await askSitting(id);
      where.textContent = sitting.source.title || sitting.file;
      view = sittingView(start, sitting, { maps, tell });
      place.replaceChildren(view.root);
      view.begin();
    }
    document.body.dataset.view = id === '' ? 'start' : 'sitting';
  } catch (error) {
    fill(place, (error as Error).message);
  }
}

async function undo(): Promise<void> {
  try {
    const { files } = await askUndo();
    await draw();
    tell(`Taken back, to the byte: ${files.join(', ')}.`);
  } catch (error) {
    tell((error as Error).message);
  }
}

function tell(text: string): void {
  status.textContent = text;
}

function openHelp(): void {
  const dialog = helpDialog(keysAreOn, (on) => {
    keysAreOn = on;
    localStorage.setItem('desk-keys', on ? 'on' : 'off');
  });
  document.body.append(dialog);
  dialog.showModal();
}

function pressed(event: KeyboardEvent): void {
  const target = event.target as Element;
  if (target.closest('dialog')) return;
  const isField = target.matches('input:not([type="checkbox"]):not([type="file"]), textarea, select');
  if (isField && event.key === 'Escape') (place.querySelector<HTMLElement>('.right h2') ?? place).focus();
  else if (isField && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) view?.accept();
  else if (isField || event.ctrlKey || event.metaKey || event.altKey || !keysAreOn) return;
  else if (event.key === '?') openHelp();
  else if (!view?.key(event)) return;
  event.preventDefault();
}
