import type { MapState } from './map-state.ts';

/** Builder and files of the state that a page was served with; `data-pictured` names every ready picture. */
interface Served {
  recordDate: string;
  pictured: string;
}

/**
 * The links of the row under the map: each says, or holds, what a state shows. What there is no file of (a close-up, a contribution on
 * a past day, or in another language than English) is left to the builder, and its link is gone.
 */
export function shareLinks(root: ParentNode, { recordDate, pictured }: Served) {
  const links = new Map(
    [...root.querySelectorAll<HTMLAnchorElement>('[data-link]')].map((link) => [
      link.dataset.link,
      { link, folder: link.href.replace(/[^/]*$/u, '') },
    ]),
  );
  const put = (name: string, address: (folder: string) => string | false) => {
    const found = links.get(name);
    const to = found && address(found.folder);
    if (!found) return;
    found.link.hidden = !to;
    if (to) found.link.href = to;
  };

  return ({ date, question, focus, country, edition }: MapState, query: string): void => {
    const view = question === 'headline' ? '' : question;
    const latest = date === recordDate;
    const when = edition ? `edition-${edition}` : latest ? '' : date;
    const frozen = edition !== null;
    const chosen = new URLSearchParams(
      Object.entries({
        kind: 'map',
        when,
        view,
        focus: focus === 'world' ? '' : focus,
        highlight: country ?? '',
      }).filter(([, value]) => value),
    );
    const known = !frozen || date >= edition;
    const name = [when || 'latest', ...(view ? [view] : [])].join('-');
    const ready = known && focus === 'world' && pictured.split(' ').includes(name);
    put('page', () => location.pathname + query);
    put('embed', (folder) => known && `${folder}?${chosen}`);
    put('SVG', (folder) => ready && `${folder}${name}.svg`);
    put('PNG', (folder) => ready && `${folder}${name}@2x.png`);
    put(
      'CSV',
      (folder) => !frozen && `${folder.replace(/positions\/$/u, '')}positions${latest ? '' : `/${date}`}.csv`,
    );
  };
}
