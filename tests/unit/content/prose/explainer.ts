/** An explainer without problems about the sample of `tests/unit/content/content-folder.ts`. */

export const CITE = '<Cite of="pol-2025-09-04-jan-example" />';

const WORDS =
  'The minister spoke of the force that could follow once the fighting has ended and the parties agree';

/** About `count` words of plain prose, in cited paragraphs. */
export function paragraphs(count: number): string {
  const each = WORDS.split(' ').length;
  return Array.from({ length: Math.ceil(count / each) }, () => `${WORDS}. ${CITE}`).join('\n\n');
}

/** Front matter in lines 1 to 5, the summary in lines 7 to 11, `body` from line 13. */
export function explainer(body = '', { words = 540 } = {}): string {
  return `---
title: "Who would help: 26 in 2025"
question: Which countries would help?
order: 1
---

<Summary>

Poland offered its railways. ${CITE}

</Summary>

${body}

${paragraphs(words)}

<PositionMap asOf="paris-2025-09-04" highlight="POL" />

## What is not known

- When the trains would run. ${CITE}
`;
}
