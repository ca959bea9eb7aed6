import type { ChartScene } from '../answers/chart-scene.ts';

/** The attributes of `<Scene>` and `<Scenes>` that say what of a chart stands out: ids, separated by spaces. */
export interface ChartSceneProps {
  highlight?: string | null | undefined;
  contribution?: string | null | undefined;
  topics?: string | null | undefined;
  articles?: string | null | undefined;
}

export function chartScene({ highlight, contribution, topics, articles }: ChartSceneProps): ChartScene {
  return {
    country: idsIn(highlight),
    contribution: idsIn(contribution),
    topic: idsIn(topics),
    article: idsIn(articles),
  };
}

/** The ids in an attribute, each once. */
export function idsIn(list: string | null | undefined): string[] {
  return [...new Set((list ?? '').split(/\s+/u).filter(Boolean))];
}
