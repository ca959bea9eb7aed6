import { formatDay } from '../../i18n/day.ts';
import { translate } from '../../i18n/translate.ts';
import { absolute, pathOf } from '../../links.ts';
import { newestStatementDay, type PublicRecord } from '../../record/public-record.ts';
import { ROUTES } from '../../routes.ts';
import { SITE_NAME } from '../../site.ts';
import type { DataFile } from '../json-ld/dataset-json-ld.ts';

/** A page or file with what it is. */
interface Entry {
  name: string;
  path: string;
  about?: string;
}

/** https://llmstxt.org: what the site is and where its plain files are, as Markdown. */
export function llmsTxt(
  record: PublicRecord,
  { explainers, files }: { explainers: readonly Entry[]; files: readonly DataFile[] },
): string {
  const dates = { date: formatDay(record.recordDate), newest: formatDay(newestStatementDay(record)) };
  return [
    `# ${SITE_NAME}`,
    `> ${translate('site.tagline')}`,
    `${translate('data.asOf', dates)} ${translate('home.methodText')} ${translate('llms.care')}`,
    section(
      translate('data.title'),
      files.map(({ path, label }) => ({ path, name: label })),
    ),
    section(translate('explainers.title'), explainers),
    section(
      translate('llms.pages'),
      Object.values(ROUTES).flatMap((route) =>
        route.llms ? [{ name: translate(route.llms), path: pathOf(route) }] : [],
      ),
    ),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function section(title: string, entries: readonly Entry[]): string {
  const lines = entries.map(
    ({ name, path, about }) => `- [${name}](${absolute(path)})${about ? `: ${about}` : ''}`,
  );
  return [`## ${title}`, '', ...lines].join('\n');
}
