import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Markdown that an explainer may not use, and what to write instead. */
export interface MarkdownFault {
  line: number;
  field: string;
  message: string;
}

/** A link as an author wrote it. */
export interface ProseLink {
  line: number;
  to: string;
}

/** All that an explainer is made of, beside tags. Code and expressions are refused by `prose.ts`, all together. */
const ALLOWED: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  ...(['root', 'yaml', 'paragraph', 'text', 'heading', 'list', 'listItem', 'emphasis', 'strong'] as const),
  ...(['link', 'mdxJsxFlowElement', 'mdxJsxTextElement'] as const),
  ...(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'code'] as const),
]);

const ADVICE: Partial<Record<Nodes['type'], readonly [field: string, message: string]>> = {
  blockquote: ['block quote', 'is not for explainers: write <Quote of="…" />, or a plain paragraph'],
  break: ['line break', 'is not for explainers: begin a new paragraph'],
  definition: ['link', 'is defined apart: write it in place, as in [the method](/method/)'],
  delete: ['struck words', 'are not for explainers: take them out, and name an error in corrections.yaml'],
  footnoteDefinition: ['footnote', 'is not for explainers: write <Cite of="…" /> where it belongs'],
  footnoteReference: ['footnote', 'is not for explainers: write <Cite of="…" />'],
  html: ['HTML', 'is not for explainers: use the tags'],
  image: ['image', 'is not for explainers: add a map or a chart, for example <PositionMap />'],
  imageReference: ['image', 'is not for explainers: add a map or a chart, for example <PositionMap />'],
  inlineCode: ['code', 'is not for explainers: write plain words'],
  linkReference: ['link', 'is defined apart: write it in place, as in [the method](/method/)'],
  table: ['table', 'is not for explainers: write <PositionTable of="…" />, or a list'],
  thematicBreak: ['rule', 'is not for explainers: begin a section with ##'],
};

/** Whatever in a tree is not on the list above, each thing once. */
export function markdownFaults(tree: Root): MarkdownFault[] {
  const faults: MarkdownFault[] = [];
  visit(tree, (node) => {
    const fault = faultOf(node);
    if (!fault) return true;
    const [field, message] = fault;
    faults.push({ line: node.position?.start.line ?? 0, field, message });
    return ALLOWED.has(node.type) ? true : 'skip';
  });
  return faults;
}

function faultOf(node: Nodes): readonly [field: string, message: string] | undefined {
  if (!ALLOWED.has(node.type))
    return ADVICE[node.type] ?? [node.type, 'is not for explainers: write paragraphs, lists and tags'];
  if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3)
    return ['heading', `has ${node.depth} #: write two, or three below that`];
  if (node.type === 'list' && node.start && node.start !== 1)
    return ['list', `begins with ${node.start}: begin with 1., or with -`];
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return ['list', 'has a box to tick: write a plain list'];
  if (node.type === 'link' && node.title) return ['link', 'has a title: leave it out'];
  return undefined;
}

/** Every link, for whoever knows which pages there are. */
export function linksIn(tree: Root): ProseLink[] {
  const links: ProseLink[] = [];
  visit(tree, 'link', ({ url, position }) => {
    links.push({ line: position?.start.line ?? 0, to: url });
  });
  return links;
}
