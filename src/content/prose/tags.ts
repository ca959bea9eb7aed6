import { CLAIMS_COUNTS } from '../../answers/claim-rows.ts';
import { WAYS } from '../../answers/movers.ts';
import { SOLDIER_ANSWERS } from '../../answers/soldier-answer.ts';
import { SCENE_VIEWS } from '../../map/earth/scene-view.ts';
import { CONTRIBUTIONS, LADDER } from '../../schema/codes.ts';
import { EVENT_KINDS } from '../../schema/event.ts';
import { FIGURE_TOPICS } from '../../schema/figure.ts';

/**
 * What an attribute must name. A plural takes several, separated by spaces; `day` also takes an event's id, and
 * `quotedSource` is a source that quotes what `of` names; `heard` is a statement with words that carry a
 * coding, and `heardOn` a contribution that they carry. `topics` and `articles` are rows and columns of the claims, which
 * are no part of the record: see `pickedProblems`.
 */
export type AttributeKind =
  | 'citables'
  | 'quotable'
  | 'heard'
  | 'heardOn'
  | 'datable'
  | 'figure'
  | 'quotedSource'
  | 'report'
  | 'statement'
  | 'statements'
  | 'subject'
  | 'subjects'
  | 'country'
  | 'countries'
  | 'day'
  | 'marks'
  | 'topics'
  | 'articles'
  | readonly string[];

export interface TagRule {
  attributes: Readonly<Record<string, AttributeKind>>;
  required: readonly string[];
  /** Of these attributes it takes one, and not more. */
  either?: readonly string[];
  /** A citation answers for the paragraph it stands in. */
  cites?: true;
  /** A picture drawn from the record. */
  picture?: true;
  /** It may stand first in `<Scenes>`, in place of the map: `slot="chart"`. */
  chart?: true;
}

/** Countries by what they answer, by what they say on soldiers, or by what their words are marked with, by any of several. */
const HOLDERS: TagRule = {
  attributes: {
    headline: [...LADDER, 'conflicting', 'not-searched'],
    soldiers: [...SOLDIER_ANSWERS, 'any'],
    marked: 'marks',
    asOf: 'day',
  },
  required: [],
  either: ['headline', 'soldiers', 'marked'],
};

/** Every tag an author may write in an explainer; `content/README.md` shows each with an example. */
export const TAGS: Readonly<Record<string, TagRule>> = {
  Summary: { attributes: {}, required: [] },
  Cite: { attributes: { of: 'citables' }, required: ['of'], cites: true },
  Quote: { attributes: { of: 'quotable', source: 'quotedSource' }, required: ['of'], cites: true },
  PullQuote: { attributes: { of: 'heard', contribution: 'heardOn' }, required: ['of'], cites: true },
  When: { attributes: { of: 'datable', form: ['day', 'month'] }, required: ['of'] },
  Figure: { attributes: { of: 'figure' }, required: ['of'] },
  Country: { attributes: { of: 'subject' }, required: ['of'] },
  Position: {
    attributes: { of: 'country', asOf: 'day', contribution: CONTRIBUTIONS },
    required: ['of'],
  },
  Count: { ...HOLDERS, attributes: { ...HOLDERS.attributes, form: ['number'] } },
  Countries: HOLDERS,
  PositionMap: {
    attributes: { asOf: 'day', contribution: CONTRIBUTIONS, highlight: 'countries' },
    required: [],
    picture: true,
  },
  Scenes: {
    attributes: { asOf: 'day', contribution: CONTRIBUTIONS, highlight: 'countries', topics: 'topics' },
    required: [],
    picture: true,
  },
  Scene: {
    attributes: {
      asOf: 'day',
      contribution: CONTRIBUTIONS,
      focus: SCENE_VIEWS,
      highlight: 'countries',
      countries: 'countries',
      topics: 'topics',
      articles: 'articles',
    },
    required: [],
  },
  PositionTable: { attributes: { of: 'countries', asOf: 'day' }, required: ['of'], picture: true },
  Changes: { attributes: { of: 'countries', from: 'day', to: 'day' }, required: [], picture: true },
  NamedLists: { attributes: {}, required: [], picture: true, chart: true },
  Claims: { attributes: {}, required: [], picture: true },
  ClaimsChart: { attributes: {}, required: [], picture: true, chart: true },
  ClaimsCount: { attributes: { of: CLAIMS_COUNTS }, required: ['of'] },
  Movers: { attributes: {}, required: [], picture: true },
  MovedNames: { attributes: { way: WAYS }, required: ['way'] },
  Moved: { attributes: { of: 'statements' }, required: ['of'], cites: true },
  NumbersChart: { attributes: { topic: FIGURE_TOPICS }, required: [], picture: true, chart: true },
  History: { attributes: { of: 'country' }, required: ['of'], picture: true, chart: true },
  ConditionGrid: {
    attributes: { contribution: CONTRIBUTIONS, asOf: 'day' },
    required: [],
    picture: true,
    chart: true,
  },
  Ages: { attributes: { asOf: 'day' }, required: [], picture: true },
  PlanDiagram: { attributes: {}, required: [], picture: true },
  Awaits: {
    attributes: {
      of: 'subjects',
      contribution: CONTRIBUTIONS,
      figure: FIGURE_TOPICS,
      list: 'subject',
      event: EVENT_KINDS,
      report: 'report',
      text: 'statement',
      since: 'day',
    },
    required: [],
  },
  Timeline: { attributes: { from: 'day', to: 'day' }, required: [], picture: true, chart: true },
};
