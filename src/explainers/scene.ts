import type { Answer } from '../answers/answer.ts';
import { mayNotHold } from '../answers/marks.ts';
import { newestWords } from '../answers/newest-words.ts';
import type { Question } from '../answers/question.ts';
import { seenLines } from '../answers/scene-line.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { sceneLegendItem } from '../map/beside/scene-legend-item.ts';
import {
  isMarkSeen,
  isPart,
  isSeen,
  SCENES_PREFIX,
  type SceneData,
  type ScenePlace,
  type ScenePlaces,
  scenePaints,
} from '../map/data/scene-data.ts';
import { sharedSwatch } from '../map/drawing/shared-swatch.ts';
import { type Line, mapGeometry, type Place } from '../map/earth/geometry.ts';
import { type SceneView, sceneWindow } from '../map/earth/scene-view.ts';
import type { MarkupElement } from '../markup/element.ts';
import { type Asked, asked } from './asked.ts';
import { sceneDay, sceneDescription, sceneLegend, sceneTitle, withSeats } from './scene-words.ts';

/** Lines of text have room in a shape at every map unit; of every so many one says where the shape is. */
const ROW_STEP = 20;

/** What a map beside a text is asked for, as the map of a page would answer; on membership also who sat with the members. */
export function askedInScene(question: Question, asOf: string | undefined): Asked {
  const found = asked(question, asOf);
  if (question !== 'membership') return found;
  return { ...found, answers: withSeats(found.record, found.answers, found.day) };
}

/** A map beside a text in one state: that of a scene, or of the lead. */
export interface SceneMap extends Asked {
  /** What its script is told, and what a map of its own says. */
  data: SceneData;
  /** The colours that are on view in a map of its own. */
  legend: readonly MarkupElement[];
  /** Whether an answer that is on view there may no longer hold. */
  isSigned: boolean;
  places: ScenePlaces;
}

export function sceneMap({
  question,
  asOf,
  view,
  highlight,
}: {
  question: Question;
  asOf: string | undefined;
  view: SceneView;
  highlight: readonly string[];
}): SceneMap {
  const found = askedInScene(question, asOf);
  const { record, day, answers } = found;
  const say = vocabularyOf(record.codebook);
  const paints = answers.map(({ paint }) => paint);
  const legend = sceneLegend(say, question, paints);
  const places = placesIn(answers);
  const window = sceneWindow(view);
  const seen = answers.filter(({ country }) => isSeen(places, country.id, window, view));
  const signed = answers.filter(({ country }) => isMarkSeen(places, country.id, window, view));
  const lines = seenLines(
    legend,
    seen.map(({ paint }) => paint),
    { isPart: isPart(view) },
  );
  return {
    ...found,
    places,
    isSigned: signed.some(mayNotHold),
    legend: lines.map((line) => sceneLegendItem(line, sharedSwatch(line.paint, SCENES_PREFIX))),
    data: {
      title: sceneTitle(say, question),
      subtitle: sceneDay(say, newestWords(answers), { asOf: day, latest: record.recordDate }),
      view,
      highlight,
      legend,
      description: sceneDescription(say, answers, { question, asOf: day }),
      ...scenePaints(answers),
    },
  };
}

/** Where the countries are that the picture of Europe shows. */
function placesIn(answers: readonly Answer[]): ScenePlaces {
  const { placeById } = mapGeometry(
    answers.map(({ country }) => country),
    'europe',
  );
  const places = [...placeById.values()].filter(({ frame }) => frame === 'main');
  return Object.fromEntries(places.map((place) => [place.id, placeOf(place)]));
}

function placeOf({ x, y, lines }: Place): ScenePlace {
  const mark = [Math.round(x), Math.round(y)] as const;
  const rows = lines.filter((_, index) => index % ROW_STEP === 0);
  return { mark, rows: rows.length > 0 ? rows.map(rowOf) : [[mark[0], mark[0], mark[1]]] };
}

function rowOf({ x, y, width }: Line) {
  return [Math.round(x - width / 2), Math.round(x + width / 2), Math.round(y)] as const;
}
