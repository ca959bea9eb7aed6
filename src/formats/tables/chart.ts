import { type Answer, answersTo } from '../../answers/answer.ts';
import { conditionNames } from '../../answers/conditions.ts';
import { markWords } from '../../answers/mark-words.ts';
import { marksBesideWords } from '../../answers/marks.ts';
import { type LegendKey, legendKeyOf } from '../../answers/paint.ts';
import { BESIDE, RUNGS, rungOf } from '../../answers/rung.ts';
import { stateOnlyWords } from '../../answers/state-only.ts';
import { answerLabel, categoryName, headlineLabels } from '../../answers/wording.ts';
import { shownFor } from '../../answers/words.ts';
import { vocabularyOf } from '../../i18n/vocabulary.ts';
import { absolute, statementPath } from '../../links.ts';
import { CATEGORY_COLOURS, FLAT_COLOURS, GROUND_COLOURS, MAP_COLOURS } from '../../palette.ts';
import { bestEvidence, type Quoted } from '../../record/carrying-words.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { findShade } from '../../record/shade.ts';
import { WORDS_BY } from '../../schema/codes.ts';
import type { Day } from '../../schema/day.ts';
import type { Source } from '../../schema/source.ts';
import type { Statement } from '../../schema/statement.ts';
import { SITE_NAME } from '../../site.ts';
import { defineTable } from './table.ts';

const ORDER = [...RUNGS, ...BESIDE];

interface Row extends Answer {
  asOf: Day;
  /** The statement whose words are shown: that of the quotation, else the first it rests on. */
  shown: Statement | undefined;
  /** The quotation that carries the position. */
  words: Quoted | undefined;
  source: Source | undefined;
}

/**
 * The main map as one flat table for tools that make charts and maps: words in place of codes, a colour without a pattern,
 * the words that carry the position, and where they are printed.
 */
export const chartTable = defineTable<Row>({
  name: 'chart',
  title: 'One row for each country, ready for a chart',
  description:
    'The main map as one flat table: what each country says on soldiers, in words, with an order, a colour, the words that carry it, who said them, when, and where they are printed.',
  primaryKey: ['iso3'],
  foreignKeys: [{ field: 'iso3', table: 'parties', reference: 'id' }],
  things: (record, clock) =>
    [...answersTo(record, 'headline', clock).values()].map((answer) => ({
      ...rowOf(record, answer),
      asOf: clock.asOf,
    })),
  columns: [
    {
      name: 'iso3',
      type: 'string',
      required: true,
      description: 'ISO 3166-1 alpha-3 code, as Datawrapper and Flourish match it; XKX is Kosovo.',
      value: ({ country }) => country.id,
    },
    {
      name: 'iso2',
      type: 'string',
      required: true,
      description: 'ISO 3166-1 alpha-2 code; XK is Kosovo.',
      value: ({ country }) => country.iso2,
    },
    {
      name: 'country',
      type: 'string',
      required: true,
      description: 'The country’s name in English.',
      value: ({ country }) => country.name,
    },
    {
      name: 'position',
      type: 'string',
      required: true,
      description:
        'The position in words, with what the column detail has apart: the column class groups them as the legend of the map does. "Nothing found" and "not looked at" are two different answers.',
      value: (answer, record) => answerLabel(vocabularyOf(record.codebook), answer),
    },
    {
      name: 'conditions',
      type: 'string',
      description:
        'What the answer on soldiers depends on, as they were named, with a semicolon between. Print them with the position: without them it says more than was said.',
      value: ({ readings }, record) => {
        const named = readings.flatMap(({ conditions }) => conditions);
        return conditionNames(vocabularyOf(record.codebook), [...new Set(named)]).join('; ') || null;
      },
    },
    {
      name: 'order',
      type: 'integer',
      required: true,
      description:
        'The place of the position on the ladder: 1 is a promise, the last are those without an answer.',
      value: (answer) => ORDER.indexOf(rungOf(answer)) + 1,
    },
    {
      name: 'colour',
      type: 'string',
      required: true,
      description:
        'A colour for its class on white paper, one for each, without the patterns of our map, so the legend has to say what it is. Conflicting words have a grey of their own.',
      value: ({ paint }) => flatColour(legendKeyOf(paint)),
    },
    {
      name: 'quote',
      type: 'string',
      description:
        'The words that carry the position, as printed, without quotation marks. Empty: no quotation read here carries it.',
      value: ({ words }) => words?.quote.exact,
    },
    {
      name: 'translation',
      type: 'string',
      description: 'Our translation of the quotation, where it is not in English.',
      value: ({ words }) => words?.quote.translation,
    },
    {
      name: 'wordsBy',
      type: 'string',
      values: WORDS_BY,
      description: 'Whose wording the quotation prints: the speaker’s, or a translation by the outlet.',
      value: ({ words }) => words?.wordsBy,
    },
    {
      name: 'paraphrase',
      type: 'string',
      description: 'What was said, in our words; not a quotation. Empty where no statement gives an answer.',
      value: ({ shown }) => shown?.summary,
    },
    {
      name: 'speaker',
      type: 'string',
      description: 'Whose words they are.',
      value: ({ shown }) => shown?.speaker.name,
    },
    {
      name: 'role',
      type: 'string',
      description: 'The office that the speaker held on that day.',
      value: ({ shown }) => shown?.speaker.role,
    },
    {
      name: 'said',
      type: 'date',
      description: 'The day on which it was said; the table of statements tells how precisely it is known.',
      value: ({ shown }) => shown?.said,
    },
    {
      name: 'outlet',
      type: 'string',
      description: 'Who printed it.',
      value: ({ source }) => source?.publisher,
    },
    {
      name: 'outletUrl',
      type: 'string',
      address: true,
      description: 'Where it is printed. Empty: the address is not known.',
      value: ({ source }) => source?.url,
    },
    {
      name: 'url',
      type: 'string',
      address: true,
      description: 'The page of the statement here, with all its evidence.',
      value: ({ shown }) => shown && absolute(statementPath(shown.id)),
    },
    {
      name: 'caution',
      type: 'string',
      description:
        'What has to be said beside it, with a semicolon between: old words, others’ words, a former government, an election since, state-controlled outlets alone.',
      value: (row, record) => {
        const say = vocabularyOf(record.codebook);
        const stateOnly = row.shown && stateOnlyWords(say, record, row.shown);
        const cautions = [
          ...marksBesideWords(row.marks).map((mark) => markWords(say, mark, row)),
          ...(stateOnly ? [stateOnly] : []),
        ];
        return cautions.length > 0 ? cautions.join('; ') : null;
      },
    },
    {
      name: 'class',
      type: 'string',
      required: true,
      description: 'The position as the legend of the map has it: what wears one colour has one class.',
      value: ({ paint }, record) =>
        categoryName(vocabularyOf(record.codebook), legendKeyOf(paint), 'headline'),
    },
    {
      name: 'detail',
      type: 'string',
      description:
        'What the position says beyond its class: that a no is one for now, that who has promised soldiers leads the planning, or what words that conflict would mean each.',
      value: detailOf,
    },
    {
      name: 'asOf',
      type: 'date',
      required: true,
      description: 'The day of which the row speaks; words of later days are not in it.',
      value: ({ asOf }) => asOf,
    },
    {
      name: 'licence',
      type: 'string',
      required: true,
      description:
        'Whom to name, and the licence. Quotations are not under it: they are their speakers’ words.',
      value: () => `${SITE_NAME}, CC BY 4.0`,
    },
  ],
});

function rowOf(record: PublicRecord, answer: Answer): Omit<Row, 'asOf'> {
  // Of words that conflict one: a table has one line for a country.
  const all = shownFor(record, answer);
  const first = all.find(({ words }) => words) ?? all[0];
  const shown = first?.statement;
  const evidence = first?.words ?? (shown && bestEvidence(record, shown.evidence));
  return {
    ...answer,
    shown,
    words: first?.words,
    source: evidence && record.sourcesById.get(evidence.source),
  };
}

function detailOf({ position, paint }: Row, record: PublicRecord): string | null {
  if (paint.length > 1) return headlineLabels(vocabularyOf(record.codebook), position).join(' / ');
  if (position.headline === 'leads') return 'leads the planning';
  return findShade(position)?.endsWith('for-now') ? 'for now' : null;
}

/** One colour for a position that the map may draw as a pattern. No single colour of a conflict may stand for all of it. */
function flatColour(key: LegendKey): string {
  if (key === 'conflicting') return MAP_COLOURS['quiet-ink'].light;
  const flat: Partial<Record<LegendKey, string>> = FLAT_COLOURS;
  const grounds: Partial<Record<LegendKey, { light: string }>> = GROUND_COLOURS;
  return flat[key] ?? (grounds[key] ?? CATEGORY_COLOURS[key]).light;
}
