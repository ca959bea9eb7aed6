import { getAnswer } from '../answers/answer.ts';
import { newestLine } from '../answers/newest-words.ts';
import { summaryAsOf } from '../answers/summary.ts';
import { mapTitle } from '../answers/title.ts';
import { answerLabel } from '../answers/wording.ts';
import { statementTitle } from '../formats/web/statement-title.ts';
import { formatDay } from '../i18n/day.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import {
  cardFile,
  countryPath,
  editionPath,
  embedCountryPath,
  embedEditionPath,
  embedMapPath,
  embedMapPathOn,
  embedNumbersPath,
  embedStatementPath,
  mapPath,
  mapPathOn,
  mapPictureFile,
  numbersPath,
  siteCardFile,
  statementPath,
} from '../links.ts';
import { mapFigure } from '../pictures/map-figure.ts';
import type { MapPicture } from '../pictures/map-pictures.ts';
import { getStatement, type PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';
import type { Embeddable } from './oembed.ts';

// In CSS pixels at a width of 600: the highest of its kind, measured; a browser test asks the frames.
const HEIGHT = { map: 970, country: 580, silentCountry: 160, statement: 360, numbers: 960 };
const CARD = { width: 1200, height: 630 };

/** The map in one of the states that there is a picture of. */
export function mapEmbeddable(record: PublicRecord, mapPicture: MapPicture): Embeddable {
  const { name, of, clock, question } = mapPicture;
  const say = vocabularyOf(record.codebook);
  const { page, embed } = MAP_PATHS[of](clock.asOf);
  const { width, height } = mapFigure(record, mapPicture);
  const asked = (path: string) => (question === 'headline' ? path : `${path}?view=${question}`);
  return {
    title: mapTitle(say, question),
    finding: summaryAsOf(say, record, clock, question),
    page: of === 'edition' ? page : asked(page), // the page of an edition answers the main question alone
    embed: asked(embed),
    height: HEIGHT.map,
    picture: { path: mapPictureFile(name, 'png'), width, height },
  };
}

const MAP_PATHS: Record<MapPicture['of'], (day: Day) => { page: string; embed: string }> = {
  latest: () => ({ page: mapPath, embed: embedMapPath }),
  day: (day) => ({ page: mapPathOn(day), embed: embedMapPathOn(day) }),
  edition: (day) => ({ page: editionPath(day), embed: embedEditionPath(day) }),
};

export function countryEmbeddable(record: PublicRecord, id: string): Embeddable {
  const asOf = record.recordDate;
  const answer = getAnswer(record, id, 'headline', { asOf, knownBy: asOf });
  const { country, position } = answer;
  // Where the frame does not come, the sentence stands alone: it must not claim more than the marked map does.
  const marks = answer.marks.map((mark) => translate(`mark.${mark}`));
  const say = vocabularyOf(record.codebook);
  const label = answerLabel(say, answer);
  return {
    title: translate('embed.country.full', { country: country.inText ?? country.name }),
    finding: translate('embed.finding', {
      country: country.name,
      position: marks.length > 0 ? `${label} (${marks.join(', ')})` : label,
      newest: newestLine(say, [answer], asOf),
    }),
    page: countryPath(country),
    embed: embedCountryPath(country),
    height: position.silence ? HEIGHT.silentCountry : HEIGHT.country,
    picture: { path: cardFile('countries', country.slug), ...CARD },
  };
}

export function statementEmbeddable(record: PublicRecord, id: string): Embeddable {
  const statement = getStatement(record, id);
  const { summary, retracted } = statement;
  return {
    title: statementTitle(record, statement),
    finding: retracted
      ? translate('statement.retracted', { date: formatDay(retracted.on), why: retracted.why })
      : summary,
    page: statementPath(id),
    embed: embedStatementPath(id),
    height: HEIGHT.statement,
    picture: { path: cardFile('statements', id), ...CARD },
  };
}

export function numbersEmbeddable(record: PublicRecord): Embeddable {
  return {
    title: translate('numbers.title'),
    finding: `${translate('chart.numbers.title')}. ${translate('embed.stands', { date: formatDay(record.recordDate) })}`,
    page: numbersPath,
    embed: embedNumbersPath,
    height: HEIGHT.numbers,
    picture: { path: siteCardFile, ...CARD },
  };
}
