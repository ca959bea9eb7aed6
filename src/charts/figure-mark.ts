import type { PublicRecord } from '../record/public-record.ts';
import type { Figure } from '../schema/figure.ts';
import { NUMBER_TOPICS, type NumberMark, type NumberTopic } from './number-mark.ts';

/** How the page writes and links what the record holds. */
export interface FigureTexts {
  href: (figure: Figure) => string;
  when: (figure: Figure) => string;
  tip: (figure: Figure) => string;
}

/** The record's counts of countries as marks, in the record's order. */
export function numberMarks(record: PublicRecord, { href, when, tip }: FigureTexts): NumberMark[] {
  return record.figures.flatMap((figure) => {
    const { id, topic, value, qualifier, said } = figure;
    if (figure.unit !== 'countries' || !isNumberTopic(topic)) return [];
    const mark = { id, topic, value, qualifier, said, owner: figureOwner(record, figure) };
    return [{ ...mark, href: href(figure), when: when(figure), tip: tip(figure) }];
  });
}

/**
 * Who gave a figure, short enough for a label: people by their surnames, an outlet in its own words by the publisher
 * of the first source; anybody else as written, without what stands in brackets.
 */
export function figureOwner(record: PublicRecord, { speaker, evidence }: Figure): string {
  const bare = withoutBrackets(speaker.name);
  if (/^the (article|report|outlet)\b/iu.test(bare)) {
    const source = record.sourcesById.get(evidence[0]?.source ?? '');
    return source ? withoutBrackets(source.publisher) : bare;
  }
  const people = bare.split(/,\s*|\s+and\s+/u).map(surname);
  return people.every((name) => name !== undefined) ? people.join(', ') : bare;
}

function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/gu, '').trim();
}

// Words that end the name of a house, not of a person: "Downing Street", "Kyiv Independent".
const HOUSE =
  /\b(?:House|Street|Ministry|Office|Government|Department|Council|Commission|Palace|Presidency|Chancellery|Institute|Agency|Independent|Post|Times|News|Pravda|Press|Officials?|Union|Kingdom|States)$/u;

/** "Emmanuel Macron" → "Macron", "Ursula von der Leyen" → "von der Leyen"; undefined for what is no person's name. */
function surname(name: string): string | undefined {
  if (HOUSE.test(name)) return undefined;
  const match =
    /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,2}?((?:(?:van|von|der|den|de|di|da|del)\s+)*\p{Lu}[\p{L}'’-]+)$/u.exec(
      name,
    );
  return match?.[1];
}

function isNumberTopic(topic: Figure['topic']): topic is NumberTopic {
  return NUMBER_TOPICS.some((known) => known === topic);
}
