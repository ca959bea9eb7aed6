import { elementSnippet } from '../../embed/snippets/element-snippet.ts';
import { columnFrame, EMBED_WIDTH, NARROW_COLUMN } from '../../embed/snippets/frame-snippet.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { type DrawParts, drawnView } from './drawn-view.ts';
import { fillForm, queryOf, readForm, showFields } from './form.ts';
import { frameAddress } from './frame-address.ts';
import { likelyHeight, measuringFrame } from './frame-height.ts';
import { frameLine } from './frame-line.ts';
import { type KnownState, knownState } from './known-state.ts';
import { languageFolder } from './language-folder.ts';
import { previewIn } from './preview.ts';
import { attributesFor, type ChosenKind, type Selection, stateName } from './selection.ts';
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
  const part = (name: string) => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`no part ${name}`);
    return found;
  };
  const form = part('form') as HTMLFormElement;
  const words = root.dataset as Record<string, string>;
  const {
    site = '',
    credit = '',
    embeds = '',
    frames = '',
    states = '',
    pictures = '',
    ownLanguage = '',
  } = words;
  const preview = previewIn(part('preview'), words.preview ?? '');
  const status = part('status');
  const measure = measuringFrame(part('measure'));
  const measureNarrow = measuringFrame(part('measureNarrow'));
  const offerDrawing = drawnView(
    Object.fromEntries(
      ['draw', 'drawNow', 'drawStatus', 'drawn', 'picture', 'alt'].map((name) => [name, part(name)]),
    ) as unknown as DrawParts,
    { parts: words.parts ?? '', record: words.record ?? '' },
    { drawing: words.drawing ?? '', drawn: words.isDrawn ?? '', failed: words.drawFailed ?? '' },
  );
  const named = <Control extends Element>(name: string) =>
    form.elements.namedItem(name) as unknown as Control;
  const find = part('find') as HTMLInputElement;
  const kind = () => named<HTMLSelectElement>('kind').value as ChosenKind;
  const narrow = statementList(named<HTMLSelectElement>('statement'), find, part('none'));
  let turn = 0;
  let read = '';

  async function show(): Promise<void> {
    const mine = ++turn;
    narrow(kind());
    const selection = readForm(form);
    const changed = read !== '';
    read = JSON.stringify(selection);
    showFields(form, selection.kind);
    // What is set can be sent on, and is there again when the page is loaded again.
    if (changed)
      history.replaceState(history.state, '', `${location.pathname}?${queryOf(form)}${location.hash}`);
    const name = stateName(selection);
    const folder = languageFolder(selection.lang);
    const state = await knownState(`${states}${folder}${name ?? `map/${selection.date}`}.json`);
    if (mine !== turn) return;
    const address = frameAddress(selection, embeds);
    const { width, height = likelyHeight(selection, state.height) } = selection;
    const shown = frameAddress(selection, frames);
    preview(shown, { width, height });
    const title = name ? state.title : titleOf(selection, form);
    write('link', name && !hasOwnOptions(selection) && isPasted(form) ? state.web_page : '');
    write(
      'element',
      elementSnippet(
        attributesFor(selection),
        fallback(selection, state, title),
        `${embeds.slice(0, -1)}.js`,
      ),
    );
    let high = height;
    let onPhone: number | undefined;
    const writeFrame = () => {
      write('frame', columnFrame({ title, embed: address, height: high, width, site }));
      const isOwn = selection.height !== undefined;
      part('frameHeight').textContent = frameLine(words, { width, height: high, isOwn, narrow: onPhone });
    };
    writeFrame();
    // Of the usual width the answer of the site knows the height; of others the embed itself does.
    const told = selection.height === undefined && width !== EMBED_WIDTH;
    const tell = (needed: number) => {
      high = needed;
      writeFrame();
    };
    measure(told ? { address: shown, width, tell } : null);
    const tellNarrow = (needed: number) => {
      onPhone = needed;
      writeFrame();
    };
    const asked = told && width === NARROW_COLUMN;
    measureNarrow(asked ? null : { address: shown, width: NARROW_COLUMN, tell: tellNarrow });
    part('linkAlone').hidden = name !== null;
    showPictures(selection, state, title);
  }

  /** The words of a state that the site keeps no picture of are only its title and its day. */
  function fallback(selection: Selection, state: KnownState, title: string) {
    const kept = stateName(selection) !== null;
    const picture = {
      src: state.thumbnail_url,
      width: state.thumbnail_width,
      height: state.thumbnail_height,
    };
    return {
      title,
      finding: kept ? state.description : title,
      page: kept ? state.web_page : `${state.web_page}?view=${selection.view}`,
      ...(kept ? { picture } : {}),
      credit,
    };
  }

  function write(name: string, text: string): void {
    part(name).textContent = text;
    const box = part(name).closest<HTMLElement>('[data-form]');
    if (box) box.dataset.empty = String(text === '');
  }

  /**
   * The ready pictures show charts, and whole maps as they are; any other state of the map is drawn here. Beside that, a map without a
   * ready picture has the card of its page. What the site keeps no words of is told by its title until it is drawn.
   */
  function showPictures(
    selection: Selection,
    { description, thumbnail_url, thumbnail_width }: KnownState,
    title: string,
  ): void {
    const name = stateName(selection);
    const card = new URL(thumbnail_url).pathname;
    // Words and days of what is drawn are those of this page.
    const drawable = selection.kind === 'map' && selection.lang === ownLanguage;
    const dark = drawable && selection.theme === 'dark'; // ready ones are light
    const asItIs = name !== null && !selection.focus && !selection.highlight && !dark;
    const ready = asItIs && card.startsWith(`${pictures}${languageFolder(selection.lang)}`);
    part('pictures').hidden = !ready;
    part('noPictures').hidden = selection.kind === 'map' ? ready || selection.lang === ownLanguage : ready;
    part('card').hidden = name === null || !asItIs || ready;
    for (const link of part('pictures').querySelectorAll('a')) {
      const { ending = '', label, scale } = link.dataset;
      link.href = card.replace(/(@2x)?\.png$/u, ending);
      if (label) link.textContent = label.replace('{width}', formatNumber(thumbnail_width * Number(scale)));
    }
    for (const link of part('card').querySelectorAll('a')) link.href = card;
    part('alt').textContent = name ? description : title;
    offerDrawing(drawable && !ready ? selection : null);
  }

  async function copy(button: HTMLElement): Promise<void> {
    const text = part(button.dataset.copy ?? '').textContent ?? '';
    await navigator.clipboard.writeText(text);
    status.textContent = words.copied ?? '';
  }

  const fail = () => {
    status.textContent = words.failed ?? '';
  };
  const refresh = () => {
    status.textContent = '';
    show().catch(fail);
  };
  fillForm(form, location.search);
  form.addEventListener('change', ({ target }) => {
    if (target !== find) refresh();
  });
  // What is chosen may be among what is found, and stays then.
  find.addEventListener('input', () => {
    narrow(kind());
    if (JSON.stringify(readForm(form)) !== read) refresh();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    refresh();
  });
  // Who comes back finds the form as it was left: the browser fills it in after this script has read it.
  addEventListener('pageshow', () => {
    if (JSON.stringify(readForm(form)) !== read) refresh();
  });
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (button) copy(button).catch(() => getSelection()?.selectAllChildren(part(button.dataset.copy ?? '')));
  });
  refresh();
}

/** Whether more is chosen than a pasted address can say; its embed is light or dark as the reader has it. */
function hasOwnOptions({ kind, focus, highlight, theme, view }: Selection): boolean {
  return kind === 'quote' || Boolean(focus || highlight || theme === 'dark' || view);
}

/** Whether the page of what is chosen answers for it: the home page answers for the map alone. */
function isPasted(form: HTMLFormElement): boolean {
  const chosen = (name: string) => (form.elements.namedItem(name) as HTMLSelectElement).selectedOptions[0];
  return chosen('kind')?.value !== 'chart' || chosen('chart')?.dataset.pasted === 'true';
}

/** The contribution and the day as the form names them. */
function titleOf({ kind }: Selection, form: HTMLFormElement): string {
  const chosen = (name: string) =>
    (form.elements.namedItem(name) as HTMLSelectElement).selectedOptions[0]?.text;
  return kind === 'map' ? `${chosen('view')}, ${chosen('when')}` : '';
}

customElements.define('embed-builder', EmbedBuilder);
