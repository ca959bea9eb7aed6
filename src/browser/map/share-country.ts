import { patientFetch } from '../fetching/patient-fetch.ts';

/**
 * Makes the row under the map hand on the country whose card is open: what is told of its answer, fetched as `told` says, and
 * its page, whose preview is about it. Until the words have come, or if they do not, the row hands on the map as it is.
 */
export function shareCountry(root: ParentNode, told: (id: string) => string) {
  const row = root.querySelector<HTMLElement>('share-row');
  const link = row?.querySelector<HTMLAnchorElement>('[data-link="page"]');
  let chosen: string | null = null;

  return async (id: string | null, page: string): Promise<void> => {
    chosen = id;
    if (!row || !link) return;
    delete row.dataset.said;
    if (!id) return;
    const answer = await patientFetch(told(id)).catch(() => undefined);
    const { said } = answer?.ok ? await answer.json() : {};
    if (!said || chosen !== id) return;
    row.dataset.said = said;
    link.href = page;
  };
}
