import type { Codebook } from '../schema/codebook.ts';
import type { Election } from '../schema/election.ts';
import type { Office } from '../schema/office.ts';
import type { Speaker, Statement } from '../schema/statement.ts';
import type { Content } from './public-record.ts';

/** The files of `content/translations/<language>/` that hold the record's own texts. */
export const TEXT_FILES = [
  'codebook',
  'events',
  'institutions',
  'offices',
  'figures',
  'lists',
  'reports',
  'roles',
  'statements',
  'names',
] as const;

export type TextFile = (typeof TEXT_FILES)[number];

/**
 * Says a text of the record, by the file and key of its translation: as it stands, or in another language. `special` is a key
 * that comes first where a language has it: a role of one person, because many languages name women's and men's apart.
 */
export type TextOf = (file: TextFile, key: string, text: string, special?: string) => string;

/**
 * The content with each of its own texts said by `textOf`, and nothing else changed: quotations, publishers and titles of
 * sources stay as they were printed, ids, codes and days as they are. Names change in spelling only, for languages with
 * letters of their own. What a revision says of earlier texts stays, because it is evidence of what was written.
 */
export function contentSaidBy(content: Content, textOf: TextOf): Content {
  const say = (file: TextFile, key: string, text: string) => textOf(file, key, text);
  const maybe = (file: TextFile, key: string, text: string | undefined) =>
    text === undefined ? undefined : textOf(file, key, text);
  const nameOf = (name: string) => textOf('names', name, name);
  // What is no person has a text of its own, else a name as everywhere.
  const called = (file: TextFile, key: string, name: string) => {
    const said = textOf(file, key, name);
    return said === name ? nameOf(name) : said;
  };
  const spoken = <Who extends Speaker>(speaker: Who): Who => ({
    ...speaker,
    name: nameOf(speaker.name),
    role: textOf('roles', speaker.role, speaker.role, roleOfOne(speaker)),
    authoredRole: speaker.role,
  });
  // An office or an outlet is called by a text of ours; a person has a name.
  const owner = <Who extends Speaker>(file: TextFile, id: string, speaker: Who): Who => ({
    ...spoken(speaker),
    name: speaker.person ? nameOf(speaker.name) : called(file, `${id}.speaker.name`, speaker.name),
  });
  // Offices find the words of their holders by name, also by those of an earlier state.
  const spokenBefore = ({ revised }: Statement) =>
    revised?.map(({ was, ...rest }) => ({
      ...rest,
      was: was.speaker ? { ...was, speaker: spoken(was.speaker) } : was,
    }));
  const heldBefore = ({ revised }: Office) =>
    revised?.map(({ was, ...rest }) => ({
      ...rest,
      was: {
        ...was,
        ...(was.holder ? { holder: nameOf(was.holder) } : {}),
        ...(was.besides ? { besides: was.besides.map(nameOf) } : {}),
      },
    }));
  const stayedBefore = ({ revised }: Election) =>
    revised?.map(({ was, ...rest }) => ({
      ...rest,
      was: { ...was, ...(was.besides ? { besides: was.besides.map(nameOf) } : {}) },
    }));
  return {
    ...content,
    codebook: mapTerms(content.codebook, (group, code, term) => ({
      ...term,
      label: say('codebook', `${group}.${code}.label`, term.label),
      definition: say('codebook', `${group}.${code}.definition`, term.definition),
    })),
    events: content.events.map((event) => ({
      ...event,
      title: say('events', `${event.id}.title`, event.title),
      place: event.place === null ? null : say('events', `${event.id}.place`, event.place),
      summary: say('events', `${event.id}.summary`, event.summary),
      attendedNote: maybe('events', `${event.id}.attendedNote`, event.attendedNote),
      marked: event.marked && {
        ...event.marked,
        as: say('events', `${event.id}.marked.as`, event.marked.as),
      },
    })),
    institutions: content.institutions.map((institution) => ({
      ...institution,
      name: say('institutions', `${institution.id}.name`, institution.name),
      note: maybe('institutions', `${institution.id}.note`, institution.note),
    })),
    offices: content.offices.map((office) => ({
      ...office,
      // A person has a name; what a government is called is a text.
      holder:
        office.kind === 'government'
          ? called('offices', `${office.id}.holder`, office.holder)
          : nameOf(office.holder),
      besides: office.besides?.map(nameOf),
      successor: office.successor && { ...office.successor, name: nameOf(office.successor.name) },
      revised: heldBefore(office),
      basis: say('offices', `${office.id}.basis`, office.basis),
    })),
    // Names find the words of those who stayed; nothing else of a vote is shown as it is written.
    elections: content.elections.map((election) => ({
      ...election,
      besides: election.besides?.map(nameOf),
      revised: stayedBefore(election),
    })),
    figures: content.figures.map((figure) => ({
      ...figure,
      counted: say('figures', `${figure.id}.counted`, figure.counted),
      note: maybe('figures', `${figure.id}.note`, figure.note),
      speaker: { ...owner('figures', figure.id, figure.speaker), short: nameOf(figure.speaker.short) },
    })),
    lists: content.lists.map((list) => ({
      ...list,
      title: say('lists', `${list.id}.title`, list.title),
      counted: say('lists', `${list.id}.counted`, list.counted),
      note: maybe('lists', `${list.id}.note`, list.note),
      speaker: owner('lists', list.id, list.speaker),
    })),
    reports: content.reports.map((report) => ({
      ...report,
      topic: maybe('reports', `${report.id}.topic`, report.topic),
      says: say('reports', `${report.id}.says`, report.says),
    })),
    statements: content.statements.map((statement) => ({
      ...statement,
      summary: say('statements', `${statement.id}.summary`, statement.summary),
      speaker: spoken(statement.speaker),
      revised: spokenBefore(statement),
    })),
  };
}

/** The key of a role where one person has it: "Prime Minister of Denmark | Mette Frederiksen". */
function roleOfOne({ name, role }: Speaker): string {
  return `${role} | ${name}`;
}

/** The roles that could be said of one person apart, by their keys. */
export function specialRoles({ statements, figures, lists }: Content): Map<string, string> {
  const speakers = [...statements, ...figures, ...lists].map(({ speaker }) => speaker);
  return new Map(speakers.map((speaker) => [roleOfOne(speaker), speaker.role]));
}

/** Every text of the content by file and key, in the order of the content. */
export function contentTexts(content: Content): Map<TextFile, Map<string, string>> {
  const texts = new Map(TEXT_FILES.map((file) => [file, new Map<string, string>()]));
  contentSaidBy(content, (file, key, text) => {
    texts.get(file)?.set(key, text);
    return text;
  });
  return texts;
}

type Term = Codebook['headlines'][keyof Codebook['headlines']];

function mapTerms(codebook: Codebook, change: (group: string, code: string, term: Term) => Term): Codebook {
  const groups = Object.entries(codebook).map(([group, terms]) => [
    group,
    Object.fromEntries(Object.entries(terms).map(([code, term]) => [code, change(group, code, term)])),
  ]);
  return Object.fromEntries(groups) as Codebook;
}
