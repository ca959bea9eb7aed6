import { closeUp } from '../map/drawing/close-up.ts';
import type { Lines } from '../map/drawing/picture.ts';
import { SCENE_VIEWS, type SceneView } from '../map/earth/scene-view.ts';

/** What the maps beside a text show of Europe when it opens: what its first scene does. */
export function openingView({ firstScene }: App.Locals): SceneView {
  return SCENE_VIEWS.find((view) => view === firstScene?.focus) ?? 'europe';
}

/** Finer lines for the maps of a text that opens on a part of Europe, as it then stays with parts. */
export function sceneLines(locals: App.Locals, countries: readonly { id: string }[]): Lines | undefined {
  return openingView(locals) === 'europe' ? undefined : closeUp(countries, 'europe');
}
