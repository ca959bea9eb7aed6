import { answersTo } from '../../answers/answer.ts';
import { conflictsIn } from '../../answers/conflicts.ts';
import { answersSummary } from '../../answers/summary.ts';
import { vocabularyOf } from '../../i18n/vocabulary.ts';
import { mapSvg } from '../../map/drawing/svg.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';

/** The faces that every page shows; they are on this machine, so they come before the first line is drawn. */
const FONTS = ['willing-serif-latin', 'willing-sans-latin'];

/**
 * The page of the desk: its frame, and two maps of today that its script paints. Nothing in it is secret; what the desk
 * knows is asked for with the token.
 */
export function deskPage(record: PublicRecord, today: Day): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>The desk · Who’s Willing</title>
<link rel="icon" href="data:,">
${FONTS.map((face) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/fonts/${face}.woff2">`).join('\n')}
<link rel="stylesheet" href="/desk.css">
<script type="module" src="/desk.js"></script>
<body class="desk">
<header class="desk-head"><a class="desk-name" href="#/">The desk</a><p class="small quiet" data-part="where">Who’s Willing</p><p class="small" role="status" data-part="status"></p><button type="button" hidden data-part="help">Keys <kbd>?</kbd></button></header>
<main data-part="view"><noscript><p>The desk is a tool and works with script alone. Without it, <code>npm run ingest</code> does the same on the command line.</p></noscript></main>
<div hidden data-part="maps">${map(record, today, 'before', 'The map as it is')}${map(record, today, 'after', 'The map with this')}</div>
</body>
</html>
`;
}

function map(record: PublicRecord, today: Day, idPrefix: string, title: string): string {
  const clock = { asOf: today, knownBy: today };
  const say = vocabularyOf(record.codebook);
  const answers = [...answersTo(record, 'headline', clock).values()];
  const svg = mapSvg({
    idPrefix,
    view: 'europe',
    title,
    subtitle: '',
    credit: '',
    note: '',
    description: answersSummary(say, answers, { question: 'headline', asOf: today }),
    untitled: true,
    alone: true,
    live: { conflicts: conflictsIn(record, { knownBy: today }) },
    countries: answers.map(({ country, paint, marks }) => ({ ...country, paint, marks })),
  });
  return `<figure class="desk-map" data-part="map-${idPrefix}"><figcaption class="small">${title}</figcaption><div class="map-box">${svg}</div></figure>`;
}
