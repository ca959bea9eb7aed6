import { part } from '../../markup/part.ts';
import { chosenState } from './chosen-state.ts';
import { copyButtons } from './copy-buttons.ts';
import { embedForms } from './embed-forms.ts';
import { fillForm, queryOf, readForm, showFields } from './form.ts';
import { frameAddress } from './frame-address.ts';
import { likelyHeight } from './frame-height.ts';
import { knownState } from './known-state.ts';
import { languageFolder } from './language-folder.ts';
import { picturesOffered } from './pictures-offered.ts';
import { previewIn } from './preview.ts';
import { stateName } from './selection.ts';
import { statementList } from './statement-list.ts';

/** `<embed-builder>`: its form stands in the page; the script fills in the forms of embedding and the preview. */
class EmbedBuilder extends HTMLElement {
  connectedCallback(): void {
    if ('ready' in this.dataset) return;
    build(this);
    this.dataset.ready = '';
  }
}

function build(root: HTMLElement): void {
  const { frames = '', states = '', preview = '', failed = '' } = root.dataset;
  const form = part(root, 'form') as HTMLFormElement;
  const find = part(root, 'find') as HTMLInputElement;
  const status = part(root, 'status');
  const showPreview = previewIn(part(root, 'preview'), preview);
  const showForms = embedForms(root, form);
  const showPictures = picturesOffered(root);
  const narrow = statementList(form, find, part(root, 'none'));
  let turn = 0;
  let read = '';

  async function show(): Promise<void> {
    const mine = ++turn;
    narrow();
    const selection = readForm(form);
    const changed = read !== '';
    read = JSON.stringify(selection);
    showFields(form, selection.kind);
    // What is set can be sent on, and is there again when the page is loaded again.
    if (changed)
      history.replaceState(history.state, '', `${location.pathname}?${queryOf(form)}${location.hash}`);
    const name = stateName(selection) ?? `map/${selection.date}`;
    const known = await knownState(`${states}${languageFolder(selection.lang)}${name}.json`);
    if (mine !== turn) return;
    const chosen = chosenState(selection, known, form);
    const { width, height = likelyHeight(selection, chosen.state.height) } = selection;
    const address = frameAddress(selection, frames);
    showPreview(address, { width, height });
    showForms(chosen, { address, height });
    showPictures(chosen);
  }

  const refresh = () => {
    status.textContent = '';
    show().catch(() => {
      status.textContent = failed;
    });
  };
  const refreshChanged = () => {
    if (JSON.stringify(readForm(form)) !== read) refresh();
  };
  fillForm(form, location.search);
  form.addEventListener('change', ({ target }) => {
    if (target !== find) refresh();
  });
  // What is chosen may be among what is found, and stays then.
  find.addEventListener('input', () => {
    narrow();
    refreshChanged();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    refresh();
  });
  // Who comes back finds the form as it was left: the browser fills it in after this script has read it.
  addEventListener('pageshow', refreshChanged);
  copyButtons(root, status);
  refresh();
}

customElements.define('embed-builder', EmbedBuilder);
