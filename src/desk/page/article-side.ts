import type { Sitting } from '../judgement/sitting.ts';
import { articlePane, type Shown } from './article-pane.ts';
import { node } from './node.ts';

/** The left side of a sitting: the article. */
export interface ArticleSide {
  root: HTMLElement;
  /** Draws it anew, with the passage at hand in view. */
  draw(sitting: Sitting, shown: Shown): void;
}

export function articleSide(choose: (key: string) => void): ArticleSide {
  const root = node('section', { class: 'side article-side', 'aria-label': 'The article', tabindex: 0 });
  return { root, draw };

  function draw(sitting: Sitting, shown: Shown): void {
    const { source, file, notices } = sitting;
    const top = root.scrollTop;
    root.replaceChildren(
      node('h1', { class: 'visually-hidden' }, source.title || file),
      node(
        'p',
        { class: 'kicker small' },
        [source.publisher, source.published].filter(Boolean).join(', ') || file,
      ),
      ...notices.map((notice) => node('p', { class: 'note' }, notice)),
      articlePane(sitting, shown, choose),
    );
    root.scrollTop = top;
    root.querySelector('[data-state="current"]')?.scrollIntoView({ block: 'center' });
  }
}
