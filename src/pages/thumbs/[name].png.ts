import type { APIContext } from 'astro';
import { answersTo } from '../../answers/answer.ts';
import type { Question } from '../../answers/question.ts';
import { NARROW } from '../../charts/parts/layout.ts';
import { getExplainers, mapBeside, mapOpening } from '../../content/explainers.ts';
import { getClaims, getRecord } from '../../content/record.ts';
import { getInstrument } from '../../instruments/instrument.ts';
import type { Instrument } from '../../instruments/made.ts';
import { findPictureOf } from '../../instruments/names.ts';
import { thumbName } from '../../links.ts';
import { SCENE_VIEWS } from '../../map/earth/scene-view.ts';
import { rasterise } from '../../pictures/raster.ts';
import type { Theme } from '../../pictures/style.ts';
import { chartThumb, mapThumb } from '../../pictures/thumb.ts';
import { THUMB } from '../../pictures/thumb-size.ts';

interface Props {
  explainer: string;
  theme: Theme;
}

const SCALE = 2;

export function getStaticPaths() {
  return getExplainers().flatMap(({ id: explainer }) =>
    (['light', 'dark'] as const).map((theme) => ({
      params: { name: thumbName(explainer, theme) },
      props: { explainer, theme },
    })),
  );
}

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const picture = await rasterise(svgOf(props), { width: SCALE * THUMB.width });
  return new Response(picture as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'image/png' } });
}

/** The chart that an explainer has instead of a map, else its map as of today. */
function svgOf({ explainer, theme }: Props): string {
  const record = getRecord();
  const name = findPictureOf(explainer);
  if (name) return chartThumb(drawingOf(getInstrument({ record, claims: getClaims() }, name)), theme);
  const question = mapBeside(explainer) as Question | undefined;
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  const { focus, highlight } = mapOpening(explainer);
  const view = SCENE_VIEWS.find((one) => one === focus) ?? 'europe';
  return mapThumb([...answersTo(record, question ?? 'headline', clock).values()], { view, highlight, theme });
}

/** The plan without its steps, which are words. */
function drawingOf({ name, whole, embedded }: Instrument): string {
  return name === 'plan' ? embedded() : whole([NARROW]);
}
