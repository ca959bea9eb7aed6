import type { MapCountry } from '../../../src/map/earth/geometry.ts';

const IDS =
  'ALB AND ARM AUT AZE BLR BEL BIH BGR HRV CYP CZE DNK EST FIN FRA GEO DEU GRC HUN ISL IRL ITA XKX LVA LIE LTU LUX MLT ' +
  'MDA MCO MNE NLD MKD NOR POL PRT ROU RUS SMR SRB SVK SVN ESP SWE CHE TUR UKR GBR VAT USA CAN JPN KOR AUS NZL';

const MARKED = 'AND CYP EST LIE LTU LUX LVA MCO MDA MKD MLT MNE SMR SVN VAT XKX';

/** The countries that the map draws one by one. */
export const COUNTRIES: readonly MapCountry[] = IDS.split(' ').map((id) => ({
  id,
  marker: MARKED.includes(id),
}));
