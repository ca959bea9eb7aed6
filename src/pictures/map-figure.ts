import { answersTo } from '../answers/answer.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { mapGeometry } from '../map/earth/geometry.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { type Figure, figure, type StyledFigure } from './figure/figure.ts';
import { plainSvg } from './figure/plain-svg.ts';
import { rulesOf } from './figure/rules.ts';
import { figureParts } from './figure-parts.ts';
import type { MapPicture } from './map-pictures.ts';

/** Drawn ones by name: an SVG, two PNGs and an oEmbed answer ask for each. */
const drawn = new WeakMap<PublicRecord, Map<string, Figure>>();

/**
 * The map with title, day, legend, border policy and credit inside, as one SVG of its own in plain colours of the
 * light theme: 700 units wide, as high as its legend needs, every letter an outline.
 */
export function mapFigure(record: PublicRecord, picture: MapPicture): Figure {
  const figures = drawn.get(record) ?? new Map<string, Figure>();
  drawn.set(record, figures);
  const found = figures.get(picture.name) ?? draw(record, picture);
  figures.set(picture.name, found);
  return found;
}

function draw(record: PublicRecord, picture: MapPicture): Figure {
  const { svg, label, style, width, height } = figureSvg(record, picture);
  const parts = figureParts(record);
  return {
    svg: plainSvg(svg, { label, rules: rulesOf(parts.style.light + style), letters: parts.letters }),
    width,
    height,
  };
}

/** The figure before its letters become outlines. */
export function figureSvg(record: PublicRecord, { clock, question, of }: MapPicture): StyledFigure {
  const { asOf } = clock;
  const { small, seals } = figureParts(record);
  const seal = of === 'edition' ? seals[asOf] : undefined;
  return figure({
    say: vocabularyOf(record.codebook),
    question,
    answers: [...answersTo(record, question, clock).values()],
    asOf,
    edition: of === 'edition',
    geometry: mapGeometry(record.countries),
    small: seal ? [...small, seal] : small,
  });
}
