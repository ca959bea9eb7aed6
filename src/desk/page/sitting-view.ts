import type { Edit } from '../judgement/edit.ts';
import type { Judgement } from '../judgement/judged.ts';
import type { Item, Sitting } from '../judgement/sitting.ts';
import type { Start } from '../server/answers.ts';
import type { Review } from '../writing/reviewed.ts';
import { articlePane, selectedIn } from './article-pane.ts';
import { askExplainer, askJudgement, askReview, askSitting, askUndo, askWrite } from './ask.ts';
import { button, node } from './node.ts';
import { type PassagePanel, passagePanel } from './passage-panel.ts';
import { wordsOf } from './quote-range.ts';
import { showSource, sourcePanel } from './source-panel.ts';
import { controlOf, showProblems } from './statement-form.ts';
import { writePanel } from './write-panel.ts';

/** Pause of typing after which a draft is judged and kept, in milliseconds. */
const PAUSE = 250;

/** Why a passage is no statement, by the digit that chooses it. */
const REASONS = [
  'says nothing of what the country would do',
  'the record has it',
  'does not speak for the state',
  'too vague to code',
  'the finder read it wrong',
] as const;

/** The page around a sitting. */
export interface Around {
  /** The two maps, which the page has once. */
  maps: HTMLElement;
  tell(text: string): void;
}

/** An article on the desk: its text at the left, at the right the passage at hand, the source, or what would be written. */
export interface SittingView {
  root: HTMLElement;
  /** Answers a key that was pressed outside of fields; false where it means nothing here. */
  key(event: KeyboardEvent): boolean;
  /** Accepts from within a field. */
  accept(): void;
  /** Says what is at hand; for when the view is on the page. */
  begin(): void;
  /** Keeps what was typed last, where the page goes before a pause. */
  leave(): void;
}

type Panel = 'passage' | 'source' | 'write';

export function sittingView(start: Start, taken: Sitting, { maps, tell }: Around): SittingView {
  let sitting = taken;
  let panel: Panel = sitting.items.length === 0 ? 'source' : 'passage';
  let at = Math.max(
    0,
    sitting.items.findIndex(({ decision }) => decision === 'open'),
  );
  let judgement: Judgement | undefined;
  let review: Review | undefined;
  let shown: PassagePanel | undefined;
  let timer = 0;
  let asked = 0;
  let past: { key: string; before: Pick<Item, 'decision' | 'reason' | 'joins'> }[] = [];
  const words = wordsOf(sitting.text);
  const left = node('section', { class: 'side article-side', 'aria-label': 'The article', tabindex: 0 });
  const right = node('section', { class: 'side panel-side', 'aria-label': 'The desk' });
  const bar = node('div', { class: 'bar', role: 'toolbar', 'aria-label': 'What to do' });
  const reasons = node('div', { class: 'reasons', hidden: true });
  const root = node('div', { class: 'sitting' }, left, node('div', { class: 'right' }, right, reasons, bar));
  return { root, key, accept, begin: () => draw(true), leave };

  function here(): Item | undefined {
    return sitting.items[at];
  }

  function edit(): Edit {
    const { known, report, source, items } = sitting;
    return { known, report, source, items: items.map(({ candidate: _, ...item }) => item) };
  }

  function draw(focus = false): void {
    reasons.hidden = true;
    const item = here();
    shown = undefined;
    if (panel === 'passage' && item) {
      shown = passagePanel(start, item, { text: sitting.text, words }, maps, { changed, join });
      right.replaceChildren(shown.root);
    } else if (panel === 'write') drawWrite();
    else {
      panel = 'source';
      right.replaceChildren(sourcePanel(start, sitting, changed, () => draw(true)));
    }
    drawArticle(true);
    drawBar();
    right.scrollTop = 0;
    if (focus) right.querySelector<HTMLElement>('h2')?.focus();
    void judgeNow();
  }

  function drawWrite(): void {
    right.replaceChildren(writePanel(sitting, judgement, review, { write, undo, draftExplainer, open }));
  }

  function drawArticle(scroll = false): void {
    const item = here();
    const top = left.scrollTop;
    left.replaceChildren(
      node('h1', { class: 'visually-hidden' }, sitting.source.title || sitting.file),
      node(
        'p',
        { class: 'kicker small' },
        [sitting.source.publisher, sitting.source.published].filter(Boolean).join(', ') || sitting.file,
      ),
      articlePane(sitting, { key: item?.key ?? '', quoted: shown?.form.quote.place() }, choose),
    );
    left.scrollTop = top;
    if (scroll) left.querySelector('[data-state="current"]')?.scrollIntoView({ block: 'center' });
  }

  function drawBar(): void {
    const item = here();
    const judged = sitting.items.filter(({ decision }) => decision !== 'open').length;
    const accepted = sitting.items.filter(({ decision }) => decision === 'accepted').length;
    const isOpen = panel === 'passage' && item !== undefined && item.decision !== 'written';
    const tab = (name: Panel, label: string, key: string) =>
      button(label, () => show(name), key, { class: 'plain', 'aria-pressed': String(panel === name) });
    bar.replaceChildren(
      button('Back', () => move(-1), 'k', { class: 'plain' }),
      button('Next', () => move(1), 'j', { class: 'plain' }),
      node('span', { class: 'count small' }, `${judged} of ${sitting.items.length}`),
      tab('source', 'Source', 's'),
      tab('passage', 'Passages', 'p'),
      tab('write', accepted > 0 ? `Write (${accepted})` : 'Write', 'w'),
      node('span', { class: 'gap' }),
      button('Undo', undo, 'u', { class: 'plain' }),
      ...(isOpen ? [button('Reject', askReason, 'r'), button('Accept', accept, 'a', { class: 'main' })] : []),
    );
  }

  function changed(): void {
    review = undefined;
    drawArticle();
    clearTimeout(timer);
    timer = window.setTimeout(() => void judgeNow(), PAUSE);
  }

  function leave(): void {
    if (timer === 0) return;
    timer = 0;
    void askJudgement(sitting.id, edit(), '', true).catch(() => undefined);
  }

  /** Keeps the sitting, and shows what the record says of the draft at hand; of several answers the last one counts. */
  async function judgeNow(): Promise<Judgement | undefined> {
    clearTimeout(timer);
    timer = 0;
    asked += 1;
    const own = asked;
    const key = panel === 'passage' ? (here()?.key ?? '') : '';
    try {
      const found = await askJudgement(sitting.id, edit(), key);
      if (own !== asked) return judgement;
      judgement = found;
      shown?.show(found);
      if (panel === 'source') {
        showSource(right, found);
        showProblems(right, found.sourceProblems);
      }
      if (panel === 'write') await reviewNow();
      root.dataset.judged = key || panel;
      return found;
    } catch (error) {
      tell((error as Error).message);
      return undefined;
    }
  }

  async function reviewNow(): Promise<void> {
    if (!sitting.items.some(({ decision }) => decision === 'accepted')) return drawWrite();
    drawWrite();
    review = await askReview(sitting.id, edit());
    drawWrite();
  }

  function show(name: Panel): void {
    panel = name;
    draw(true);
  }

  function choose(key: string): void {
    at = sitting.items.findIndex((item) => item.key === key);
    show('passage');
  }

  function open(key: string): void {
    if (key === 'source') show('source');
    else choose(key);
  }

  function move(by: -1 | 1): void {
    if (sitting.items.length === 0) return;
    if (panel === 'passage') at = (at + by + sitting.items.length) % sitting.items.length;
    show('passage');
  }

  function decide(item: Item, change: Partial<Pick<Item, 'decision' | 'reason' | 'joins'>>): void {
    const { key, decision, reason, joins } = item;
    past = [...past, { key, before: { decision, reason, joins } }];
    Object.assign(item, change);
  }

  function join(id: string): void {
    const item = here();
    if (!item) return;
    decide(item, { joins: id });
    draw(true);
  }

  async function acceptHere(): Promise<void> {
    const item = here();
    if (!item || panel !== 'passage' || item.decision === 'written') return;
    const found = await judgeNow();
    if (!found || item !== here()) return;
    const [first] = found.problems;
    if (first && shown) {
      tell(
        `Not yet: ${found.problems.length === 1 ? 'one field is' : `${found.problems.length} fields are`} not in order.`,
      );
      (controlOf(shown.form.root, first) ?? right.querySelector<HTMLElement>('h2'))?.focus();
      return;
    }
    decide(item, { decision: 'accepted', reason: '' });
    tell(`Accepted: ${found.id}.`);
    next();
  }

  function accept(): void {
    void acceptHere();
  }

  function askReason(): void {
    const item = here();
    if (!item || panel !== 'passage' || item.decision === 'written') return;
    reasons.replaceChildren(
      node('span', { class: 'label' }, 'Reject, because it'),
      ...REASONS.map((reason, index) => button(reason, () => reject(reason), String(index + 1))),
      button('no reason', () => reject(''), '0', { class: 'plain' }),
    );
    reasons.hidden = false;
    reasons.querySelector('button')?.focus();
  }

  function reject(reason: string): void {
    const item = here();
    if (!item) return;
    decide(item, { decision: 'rejected', reason });
    tell('Rejected.');
    next();
  }

  /** On to the next passage that nobody has judged; after the last to the source, or to what would be written. */
  function next(): void {
    review = undefined;
    const later = sitting.items.findIndex((item, index) => index > at && item.decision === 'open');
    const any = later === -1 ? sitting.items.findIndex(({ decision }) => decision === 'open') : later;
    if (any === -1) {
      show(sitting.known === '' && sitting.writes.length === 0 ? 'source' : 'write');
    } else {
      at = any;
      show('passage');
    }
  }

  function undo(): void {
    const last = past.at(-1);
    if (!last) {
      void undoWrite();
      return;
    }
    past = past.slice(0, -1);
    const item = sitting.items.find(({ key }) => key === last.key);
    if (item) Object.assign(item, last.before);
    tell('Taken back.');
    review = undefined;
    choose(last.key);
  }

  async function undoWrite(): Promise<void> {
    if (sitting.writes.length === 0) return tell('There is nothing to take back.');
    try {
      const { files } = await askUndo();
      sitting = await askSitting(sitting.id);
      tell(`Taken back, to the byte: ${files.join(', ')}.`);
      show('write');
    } catch (error) {
      tell((error as Error).message);
    }
  }

  async function writeNow(): Promise<void> {
    if (!review || review.refused.length > 0) return;
    try {
      const written = await askWrite(sitting.id, edit());
      review = written.written ? undefined : written;
      sitting = await askSitting(sitting.id);
      past = [];
      if (written.written) tell(`Written: ${written.changes.map(({ path }) => path).join(', ')}.`);
      draw(true);
    } catch (error) {
      tell((error as Error).message);
    }
  }

  function write(): void {
    void writeNow();
  }

  function draftExplainer(ids: readonly string[]): void {
    askExplainer(ids).then(
      ({ file }) => tell(`Wrote ${file}: its sentences are yours to write.`),
      (error: Error) => tell(error.message),
    );
  }

  /** A statement that the finder missed, of the words that are selected. */
  function takeUp(): void {
    const span = selectedIn(left);
    const model = here()?.draft;
    const keys = sitting.items.map((item) => Number(item.key));
    const item: Item = {
      key: String(Math.max(0, ...keys) + 1),
      candidate: null,
      passage: span ?? null,
      decision: 'open',
      reason: '',
      joins: '',
      draft: {
        country: model?.country ?? start.parties[0]?.id ?? 'UKR',
        name: model?.name ?? '',
        person: model?.person ?? true,
        role: model?.role ?? '',
        represents: model?.represents ?? 'OUTLET',
        said: model?.said ?? sitting.source.published,
        saidPrecision: 'day',
        summary: '',
        codings: [],
        kind: 'reported-speech',
        language: sitting.source.language,
        quote: null,
        wordsBy: 'speaker',
        note: '',
      },
    };
    sitting = { ...sitting, items: [...sitting.items, item] };
    at = sitting.items.length - 1;
    show('passage');
    if (span) shown?.form.quote.take(span);
  }

  function quote(): void {
    const span = selectedIn(left);
    if (span && shown) shown.form.quote.take(span);
    else tell('Select the speaker’s own words in the article first.');
  }

  function key(event: KeyboardEvent): boolean {
    if (!reasons.hidden) {
      const reason = event.key === '0' ? '' : REASONS[Number(event.key) - 1];
      if (event.key === 'Escape') {
        reasons.hidden = true;
        right.querySelector<HTMLElement>('h2')?.focus();
      } else if (reason !== undefined) reject(reason);
      else return false;
      return true;
    }
    if (event.key === 'Enter') {
      if (panel !== 'write' || (event.target as Element).closest('button, summary, a')) return false;
      write();
      return true;
    }
    const act = acts()[event.key];
    act?.();
    return act !== undefined;
  }

  function acts(): Readonly<Record<string, () => void>> {
    const nudge = (end: 'from' | 'to', by: -1 | 1) => () => shown?.form.quote.nudge(end, by);
    return {
      j: () => move(1),
      k: () => move(-1),
      a: accept,
      e: () =>
        (panel === 'passage' ? shown?.form.root : right)
          ?.querySelector<HTMLElement>('textarea, input, select')
          ?.focus(),
      r: askReason,
      u: undo,
      q: quote,
      n: takeUp,
      p: () => show('passage'),
      s: () => show('source'),
      w: () => show('write'),
      m: () => right.querySelector<HTMLElement>('.kin button')?.click(),
      x: () => {
        const ids = sitting.writes.at(-1)?.ids;
        if (panel === 'write' && ids) draftExplainer(ids);
      },
      '[': nudge('from', -1),
      ']': nudge('from', 1),
      '{': nudge('to', -1),
      '}': nudge('to', 1),
    };
  }
}
