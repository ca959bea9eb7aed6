import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { closeUp } from '../../../map/drawing/close-up.ts';
import { NEAR_VIEWS, type NearView } from '../../../map/earth/view.ts';

export function getStaticPaths() {
  return NEAR_VIEWS.map((view) => ({ params: { view }, props: { view } }));
}

/** What maps fetch when they show a part of Europe; a shape of our own that may change. */
export function GET({ props }: APIContext<{ view: NearView }>): Response {
  return Response.json(closeUp(getRecord().countries, props.view));
}
