import type { Answer } from '../../answers/answer.ts';
import type { Paint } from '../../answers/paint.ts';
import type { SceneLine } from '../../answers/scene-line.ts';
import type { Mark } from '../../record/earning.ts';
import type { Rectangle } from '../earth/rectangle.ts';
import type { SceneView } from '../earth/scene-view.ts';

/** Begins the ids of the patterns that all maps beside a text share. */
export const SCENES_PREFIX = 'scenes';

/** What the map shows while a scene of a text is read, as JSON on the scene: paints and marks by ISO3. */
export interface SceneData {
  title: string;
  subtitle: string;
  view: SceneView;
  highlight: readonly string[];
  paints: Readonly<Record<string, Paint>>;
  marks: Readonly<Record<string, readonly Mark[]>>;
  /** Of all colours that it knows; those on view are shown, and counted where all countries are. */
  legend: readonly SceneLine[];
  /** The text alternative of the map. */
  description: string;
}

/** The paints and marks of a scene. Countries without marks are left out of `marks`. */
export function scenePaints(answers: readonly Answer[]): Pick<SceneData, 'paints' | 'marks'> {
  const marked = answers.filter(({ marks }) => marks.length > 0);
  return {
    paints: Object.fromEntries(answers.map(({ country, paint }) => [country.id, paint])),
    marks: Object.fromEntries(marked.map(({ country, marks }) => [country.id, marks])),
  };
}

/** Where a country is, in map units: where its mark stands, and rows across its land; one of no length where a circle stands for it. */
export interface ScenePlace {
  mark: readonly [x: number, y: number];
  rows: readonly (readonly [left: number, right: number, y: number])[];
}

/** The places of the countries of the picture; those that no frame shows are not in it. */
export type ScenePlaces = Readonly<Record<string, ScenePlace>>;

/** Whether a view shows a part of Europe alone. */
export function isPart(view: SceneView): boolean {
  return view !== 'europe' && view !== 'world';
}

/** Whether any of a country is on view: one beyond the map is, where the map shows all of Europe and lists it. */
export function isSeen(places: ScenePlaces, id: string, window: Rectangle, view: SceneView): boolean {
  const place = places[id];
  if (!place) return !isPart(view);
  return place.rows.some((row) => crosses(row, window));
}

/** Whether the place is on view where the mark of a country stands. */
export function isMarkSeen(places: ScenePlaces, id: string, window: Rectangle, view: SceneView): boolean {
  const place = places[id];
  if (!place) return !isPart(view);
  const [x, y] = place.mark;
  return crosses([x, x, y], window);
}

function crosses(
  [left, right, row]: ScenePlace['rows'][number],
  { x, y, width, height }: Rectangle,
): boolean {
  return right >= x && left <= x + width && row >= y && row <= y + height;
}
