import { filledIn } from '../../i18n/word-list.ts';
import type { MapData } from '../../map/data/map-data.ts';
import type { Lines } from '../../map/drawing/picture.ts';
import { NEAR_VIEWS } from '../../map/earth/view.ts';
import type { FigureParts } from '../../pictures/figure/parts.ts';
import { patientFetch } from '../fetching/patient-fetch.ts';
import { fetchMapData } from '../map/map-data-file.ts';
import { type DrawnPicture, drawnPicture, type Pictured } from './drawn-picture.ts';
import { pngOf } from './png.ts';

/** Where what pictures are drawn from lies. */
export interface Sources {
  parts: string;
  record: string;
  /** With `{view}` for the name of a near view. */
  closeUp: string;
}

/** A drawn picture as two files that can be saved; `forget` gives their memory back. */
export interface SavedPicture extends DrawnPicture {
  addresses: { svg: string; png: string };
  forget: () => void;
}

/** Fetches once, when first asked, what pictures are drawn from, and draws. Rejects where something does not come. */
export function pictureDrawer({ parts, record, closeUp }: Sources) {
  let known: Promise<[MapData, FigureParts]> | undefined;
  return async (chosen: Pictured): Promise<SavedPicture> => {
    known ??= Promise.all([fetchMapData(record), fetchParts(parts)]);
    known.catch(() => {
      known = undefined;
    });
    const view = NEAR_VIEWS.find((near) => near === chosen.focus);
    const lines = view && (await fetchLines(filledIn(closeUp, { view })));
    const drawn = drawnPicture(chosen, ...(await known), lines);
    const svg = new Blob([drawn.svg], { type: 'image/svg+xml' });
    const addresses = {
      svg: URL.createObjectURL(svg),
      png: URL.createObjectURL(await pngOf(drawn, 2)),
    };
    const forget = () => {
      for (const address of Object.values(addresses)) URL.revokeObjectURL(address);
    };
    return { ...drawn, addresses, forget };
  };
}

async function fetchLines(address: string): Promise<Lines> {
  const response = await patientFetch(address);
  if (!response.ok) throw new Error('no lines');
  return response.json();
}

async function fetchParts(address: string): Promise<FigureParts> {
  const response = await patientFetch(address);
  const parts: Partial<FigureParts> | null = response.ok ? await response.json() : null;
  if (!parts?.geometry || !parts.letters || !parts.words) throw new Error('no parts');
  return parts as FigureParts;
}
