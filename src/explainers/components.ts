import Ages from './Ages.astro';
import Awaits from './Awaits.astro';
import Changes from './Changes.astro';
import Cite from './Cite.astro';
import Claims from './Claims.astro';
import ClaimsChart from './ClaimsChart.astro';
import ClaimsCount from './ClaimsCount.astro';
import ConditionGrid from './ConditionGrid.astro';
import Count from './Count.astro';
import Countries from './Countries.astro';
import Country from './Country.astro';
import Figure from './Figure.astro';
import History from './History.astro';
import Moved from './Moved.astro';
import MovedNames from './MovedNames.astro';
import Movers from './Movers.astro';
import NamedLists from './NamedLists.astro';
import NumbersChart from './NumbersChart.astro';
import PlanDiagram from './PlanDiagram.astro';
import Position from './Position.astro';
import PositionMap from './PositionMap.astro';
import PositionTable from './PositionTable.astro';
import PullQuote from './PullQuote.astro';
import Quote from './Quote.astro';
import Scene from './Scene.astro';
import Scenes from './Scenes.astro';
import Summary from './Summary.astro';
import Timeline from './Timeline.astro';
import When from './When.astro';

/** What the tags of an explainer render as; the names and attributes are those of `tags.ts`. */
export const tags = {
  Ages,
  Awaits,
  Changes,
  Cite,
  Claims,
  ClaimsChart,
  ClaimsCount,
  ConditionGrid,
  Count,
  Countries,
  Country,
  Figure,
  Moved,
  MovedNames,
  Movers,
  History,
  NamedLists,
  NumbersChart,
  PlanDiagram,
  Position,
  PositionMap,
  PositionTable,
  PullQuote,
  Quote,
  Scene,
  Scenes,
  Summary,
  Timeline,
  When,
};
