import { TOLD_HERE } from '../../answers/told-here.ts';

/** The page of the country of an answer, to which its last line leads. */
export function pageOf(answer: HTMLElement | undefined): string | undefined {
  return answer?.querySelector(':scope > p:last-child > a')?.getAttribute('href') ?? undefined;
}

function saidBy(answer: HTMLElement): string {
  const told = answer.querySelectorAll(
    ':scope > .stands-sentence, :scope > .stands-sentence + p:not([class])',
  );
  const sentences = [...told].map(({ textContent }) => textContent).join(' ');
  return (answer.dataset.share ?? '').replace(TOLD_HERE, () => sentences);
}

/**
 * Makes the row hand on the answer that is chosen: its words (`data-share`), and the page of its
 * country, whose preview is about it. Without one it hands on what it was served with.
 */
export function shareChosen(row: HTMLElement | null): (answer: HTMLElement | undefined) => void {
  const link = row?.querySelector<HTMLAnchorElement>('[data-link="page"]');
  const served = row?.dataset.said;
  const page = link?.getAttribute('href') ?? '';
  return (answer) => {
    if (!row || !link) return;
    link.href = pageOf(answer) ?? page;
    // What was copied is no longer what would be.
    row.querySelector('[role="status"]')?.replaceChildren();
    const said = answer ? saidBy(answer) : served;
    if (said === undefined) delete row.dataset.said;
    else row.dataset.said = said;
  };
}
