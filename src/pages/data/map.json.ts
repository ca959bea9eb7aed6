import { mapWords } from '../../components/map/map-words.ts';
import { getRecord } from '../../content/record.ts';
import { countryPath, eventPath, statementPath } from '../../links.ts';
import { mapData } from '../../map/data/map-data.ts';

/** What the script of every map reads; a shape of our own that may change, unlike the public files beside it. */
export function GET(): Response {
  const record = getRecord();
  return Response.json(
    mapData(record, {
      pathOf: countryPath,
      eventPath,
      statementPath: statementPath('{id}'),
      words: mapWords(record),
    }),
  );
}
