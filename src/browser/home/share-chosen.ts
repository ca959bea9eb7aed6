/**
 * Makes the row under the verdict hand on the answer that is chosen: its words, and a link that opens on it. Without one it
 * hands on the page.
 */
export function shareChosen(row: HTMLElement | null): (answer: HTMLElement | undefined) => void {
  const link = row?.querySelector('a');
  const page = link?.getAttribute('href') ?? '';
  return (answer) => {
    if (!row || !link) return;
    link.href = answer ? `${page}#${answer.id}` : page;
    row.dataset.said = answer?.dataset.share ?? '';
  };
}
