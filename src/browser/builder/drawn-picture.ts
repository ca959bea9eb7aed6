import { answersTo } from '../../answers/answer.ts';
import { QUESTIONS } from '../../answers/question.ts';
import type { MapData } from '../../map/data/map-data.ts';
import type { Lines } from '../../map/drawing/picture.ts';
import { VIEWS } from '../../map/earth/view.ts';
import { figure } from '../../pictures/figure/figure.ts';
import { type FigureParts, geometryOf } from '../../pictures/figure/parts.ts';
import { plainSvg } from '../../pictures/figure/plain-svg.ts';
import { rulesOf } from '../../pictures/figure/rules.ts';
import { countedSay } from '../map/counted-say.ts';
import { slimRecord } from '../map/slim-record.ts';
import type { Selection } from './selection.ts';

/** What a picture of the map shows: the choices that have a meaning for it. */
export type Pictured = Pick<Selection, 'date' | 'edition' | 'view' | 'focus' | 'highlight' | 'theme'>;

/** An SVG for print and what it is: its text alternative, its size in CSS pixels, its file name without an ending. */
export interface DrawnPicture {
  svg: string;
  alt: string;
  width: number;
  height: number;
  name: string;
}

/** The map as chosen, drawn by the code of the ready pictures, from what the build has left for it. `lines`: those of a near view. */
export function drawnPicture(
  chosen: Pictured,
  data: MapData,
  parts: FigureParts,
  lines?: Lines,
): DrawnPicture {
  const { recordDate } = data;
  const { date, edition, view, focus, highlight } = chosen;
  const theme = chosen.theme === 'dark' ? 'dark' : 'light';
  const asOf = edition || date || recordDate;
  const question = QUESTIONS.find((one) => one === view) ?? 'headline';
  const seal = edition && parts.seals[edition];
  const { svg, style, label, description, width, height } = figure({
    say: countedSay(parts.words),
    question,
    answers: [...answersTo(slimRecord(data), question, { asOf, knownBy: edition || recordDate }).values()],
    asOf,
    edition: edition !== '',
    view: VIEWS.find((one) => one === focus),
    lines,
    highlight: highlight ? highlight.split(',') : [],
    theme,
    geometry: geometryOf(parts),
    small: seal ? [...parts.small, seal] : parts.small,
  });
  const rules = rulesOf(parts.style[theme] + style);
  return {
    svg: plainSvg(svg, { label, rules, letters: parts.letters }),
    alt: description,
    width,
    height,
    name: pictureName(chosen, recordDate),
  };
}

/** `whos-willing-2026-01-07-air-central-DEU-POL`: the state that the picture shows. */
function pictureName({ date, edition, view, focus, highlight, theme }: Pictured, recordDate: string): string {
  const when = edition ? `edition-${edition}` : date || recordDate;
  const dark = theme === 'dark' ? theme : '';
  return ['whos-willing', when, view, focus, ...highlight.split(',').sort(), dark].filter(Boolean).join('-');
}
