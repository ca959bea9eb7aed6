/**
 * Makes the row hand on the answer that is chosen: its words (`data-share`), and the page of its country (`data-page`), whose
 * preview is about it. Without one it hands on what it was served with.
 */
export function shareChosen(row: HTMLElement | null): (answer: HTMLElement | undefined) => void {
  const link = row?.querySelector<HTMLAnchorElement>('[data-link="page"]');
  const served = row?.dataset.said;
  const page = link?.getAttribute('href') ?? '';
  return (answer) => {
    if (!row || !link) return;
    link.href = answer?.dataset.page ?? page;
    const said = answer?.dataset.share ?? served;
    if (said === undefined) delete row.dataset.said;
    else row.dataset.said = said;
  };
}
