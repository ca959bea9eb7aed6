import { embedChartPath } from '../embed-links.ts';
import type { Instrument } from '../instruments/made.ts';
import type { EmbeddedInstrument } from '../instruments/names.ts';
import { chartPictureFile } from '../links.ts';
import type { Figure } from '../pictures/figure/figure.ts';
import type { Embeddable } from './oembed.ts';

// Of a middling one; the build finds out how high each is when its page is there (height-of-words.ts).
const HEIGHT = 860;

/** A chart in another page, by the name that it has there; `picture` is the file of the same. */
export function chartEmbeddable(
  { title, words, page }: Instrument,
  name: EmbeddedInstrument,
  { width, height }: Pick<Figure, 'width' | 'height'>,
): Embeddable {
  return {
    title,
    finding: `${words.title}. ${words.subtitle}`,
    page,
    embed: embedChartPath(name),
    height: HEIGHT,
    picture: { path: chartPictureFile(name, 'png'), width, height },
  };
}
