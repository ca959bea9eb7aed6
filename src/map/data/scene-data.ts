import type { LegendKey } from '../../answers/paint.ts';
import type { StepData } from './step-data.ts';

/** What the map shows while a scene of a text is read, as JSON on the scene. */
export interface SceneData extends StepData {
  /** The text alternative of the map. */
  description: string;
  /** The colours that the scene is about: where there is little room, the legend has these alone. */
  short: readonly LegendKey[];
  /** Countries that keep their colour, while all others step back; empty: all keep it. */
  about: readonly string[];
}
