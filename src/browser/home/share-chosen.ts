/**
 * Makes the row hand on the answer that is chosen: its words, and a link that opens on it. Without one it hands on the
 * verdict and the page, as it was served.
 */
export function shareChosen(row: HTMLElement | null): (answer: HTMLElement | undefined) => void {
  const link = row?.querySelector<HTMLAnchorElement>('[data-link="page"]');
  const verdict = row?.dataset.said ?? '';
  const page = link?.getAttribute('href') ?? '';
  return (answer) => {
    if (!row || !link) return;
    link.href = answer ? `${page}#${answer.id}` : page;
    row.dataset.said = answer?.dataset.share ?? verdict;
  };
}
