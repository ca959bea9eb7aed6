import { getPartyName, type PublicRecord } from '../../record/public-record.ts';
import type { Cues } from '../../schema/cues.ts';
import type { Article } from '../intake/article.ts';
import type { Candidate } from './candidate.ts';
import { changeBy } from './change.ts';
import { type Claim, claimsOf, merged } from './claims.ts';
import { daysOf } from './days.ts';
import { inRecord } from './in-record.ts';
import { withInherited } from './inherited.ts';
import { lexiconOf } from './lexicon.ts';
import { parse } from './parsed.ts';
import { readingsOf } from './readings.ts';
import type { SaidOn } from './said.ts';
import { selectorOf } from './selector.ts';
import { speakersOf } from './speakers.ts';
import { withVoices } from './voices.ts';

/** What an article may hold: its candidates in the order of the text, and what could not be looked for. */
export interface Found {
  candidates: readonly Candidate[];
  notices: readonly string[];
}

/** Finds the passages of an article in which somebody says what a country would or would not do. */
export function findCandidates(
  article: Article,
  cues: ReadonlyMap<string, Cues>,
  record: PublicRecord,
): Found {
  const language = article.language?.value ?? 'en';
  const primary = language.split('-', 1)[0] ?? language;
  const lexicon = lexiconOf(language, cues.get(primary), record);
  const nameOf = (party: string) => partyName(record, party);
  const parsed = withVoices(parse(article.text, lexicon), nameOf);
  const speakers = speakersOf(parsed, nameOf);
  const readings = withInherited(parsed.map(readingsOf));
  const claims = parsed.flatMap((one, index) =>
    claimsOf(
      one,
      readings[index] ?? [],
      speakers[index] ?? { verbs: [], beside: undefined },
      lexicon,
      nameOf,
    ),
  );
  const dayOf = daysOf(parsed, speakers, primary, article.published?.value ?? null);
  const candidates = merged(claims).map(
    (claim): Candidate => candidateOf(claim, dayOf(claim), article, language, record),
  );
  return {
    candidates,
    notices: lexicon.hasCues
      ? []
      : [
          `no cues for the language ${primary}: only quotations beside names were found; write content/cues/${primary}.yaml`,
        ],
  };
}

function partyName(record: PublicRecord, party: string): string {
  return record.countriesById.has(party) || record.institutionsById.has(party)
    ? getPartyName(record, party)
    : party;
}

function candidateOf(
  { country, speaker, reading, parsed, quotation }: Claim,
  day: SaidOn | null,
  article: Article,
  language: string,
  record: PublicRecord,
): Candidate {
  const { sentence } = parsed;
  const core = reading.core
    ? { start: sentence.words[reading.core.from]?.start ?? 0, end: sentence.words[reading.core.to]?.end ?? 0 }
    : null;
  const found: Candidate = {
    country,
    speaker: speaker.name,
    role: speaker.role,
    represents: speaker.party,
    said: day?.said ?? null,
    saidPrecision: day?.precision ?? null,
    contribution: reading.contribution,
    also: reading.also,
    stance: reading.stance,
    conditions: reading.conditions,
    place: reading.place,
    mission: reading.mission,
    cue: reading.cue,
    passage: sentence.text,
    selector:
      quotation && speaker.party !== 'OUTLET' ? selectorOf(article.text, language, quotation, core) : null,
    inRecord: null,
    change: null,
  };
  const known = inRecord(found, article.digest, record);
  return { ...found, inRecord: known, change: known === null ? changeBy(found, record) : null };
}
