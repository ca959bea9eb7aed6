import type { APIContext } from 'astro';
import type { Question } from '../../../answers/question.ts';
import { firstTag, mapBeside } from '../../../content/explainers.ts';
import { getClaims, getRecord } from '../../../content/record.ts';
import { writtenExplainers } from '../../../explainers/written.ts';
import { CARD_WIDTH, type Card, cardSvg } from '../../../pictures/card.ts';
import { countryCard } from '../../../pictures/country-card.ts';
import { mapPageStates } from '../../../pictures/map-pictures.ts';
import { rasterise } from '../../../pictures/raster.ts';
import {
  explainerCard,
  INSTRUMENTS,
  mapCard,
  statementCard,
  verdictCard,
} from '../../../pictures/subject-cards.ts';
import { subjects } from '../../../record/subjects.ts';

interface Props {
  /** Called when the picture is wanted: all cards at once would be hundreds of maps in memory. */
  draw: () => Card;
}

export async function getStaticPaths() {
  const record = getRecord();
  const explainers = await writtenExplainers();
  const path = (kind: string, name: string, draw: () => Card) => ({
    params: { kind, name },
    props: { draw },
  });
  return [
    path('site', 'home', () => verdictCard(record)),
    ...mapPageStates(record).map((picture) => path('map', picture.name, () => mapCard(record, picture))),
    ...subjects(record).map(({ id, slug }) => path('countries', slug, () => countryCard(record, id))),
    ...record.statements.map(({ id }) => path('statements', id, () => statementCard(record, id))),
    ...explainers.map(({ id, title, question, opening }) =>
      path('explainers', id, () =>
        explainerCard(record, {
          title,
          question,
          opening,
          claims: getClaims(),
          instrument: firstTag(id, INSTRUMENTS),
          map: mapBeside(id) as Question | undefined,
        }),
      ),
    ),
  ];
}

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const picture = await rasterise(cardSvg(props.draw()), { width: CARD_WIDTH });
  return new Response(picture as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'image/png' } });
}
