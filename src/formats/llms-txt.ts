import { formatDay } from '../i18n/day.ts';
import { translate } from '../i18n/translate.ts';
import { newestStatementDay, type PublicRecord } from '../record/public-record.ts';
import * as site from '../site.ts';
import type { DataFile } from './dataset-json-ld.ts';

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
    `# ${site.SITE_NAME}`,
    `> ${translate('site.tagline')}`,
    `${translate('footer.record', dates)} ${translate('home.methodText')} ${translate('llms.care')}`,
    section(
      translate('data.title'),
      files.map(({ path, label }) => ({ path, name: label })),
    ),
    section(translate('explainers.title'), explainers),
    section(translate('llms.pages'), [
      { name: translate('method.title'), path: site.methodPath },
      { name: translate('countries.title'), path: site.countriesPath },
      { name: translate('statements.title'), path: site.statementsPath },
      { name: translate('sources.title'), path: site.sourcesPath },
      { name: translate('numbers.title'), path: site.numbersPath },
      { name: translate('timeline.title'), path: site.timelinePath },
      { name: translate('corrections.title'), path: site.correctionsPath },
      { name: translate('feeds.title'), path: site.feedsPath },
    ]),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function section(title: string, entries: readonly Entry[]): string {
  const lines = entries.map(
    ({ name, path, about }) => `- [${name}](${site.absolute(path)})${about ? `: ${about}` : ''}`,
  );
  return [`## ${title}`, '', ...lines].join('\n');
}
