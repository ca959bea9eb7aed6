import { proseProblems, titleProblems } from '../mdx/prose-problems.ts';
import { integrity } from '../record/integrity.ts';
import { createRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';
import type { Problem } from '../schema/problem.ts';
import { loadContent } from './load.ts';
import { loadExplainers } from './prose.ts';

/**
 * Every problem of a content folder at once: files, fields, ids, dates and prose. `drawn` says whether the map can
 * show a country. Prose is compared with the record only where the record itself could be read.
 */
export function checkContent(folder: string, today: Day, drawn: (country: DrawnCountry) => boolean): Problem[] {
  const { content, problems } = loadContent(folder);
  const explainers = loadExplainers(folder);
  const own = [...problems, ...explainers.flatMap((explainer) => explainer.problems)];
  if (!content) return own;
  const record = createRecord(content);
  return [
    ...own,
    ...integrity(content, { today }),
    ...content.countries
      .filter((country) => !drawn(country))
      .map(({ id }) => ({
        file: 'countries.yaml',
        field: `${id}.numeric`,
        message: 'has neither shape nor marker: write the numeric code of its shape, or marker: true',
      })),
    ...explainers.flatMap(({ file, prose, title }) => [
      ...(prose ? proseProblems(file, prose, record) : []),
      ...(title ? titleProblems(file, title, record) : []),
    ]),
  ];
}

interface DrawnCountry {
  id: string;
  numeric: string | null;
  marker: boolean;
}
