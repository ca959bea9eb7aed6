import GithubSlugger from 'github-slugger';
import type { Paragraph, Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { linksIn, type MarkdownFault, markdownFaults, type ProseLink } from './markdown.ts';

/** A component as an author wrote it. Attribute values are strings; `null` stands for a bare attribute. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string | null>>;
  /** What is typed between its beginning and its end. */
  typed: readonly TypedText[];
  line: number;
}

/** A run of text outside components: what the author typed. */
export interface TypedText {
  text: string;
  line: number;
}

/** A paragraph or list item: the unit that must carry a citation. */
export interface Block {
  line: number;
  tags: readonly Tag[];
  typed: readonly TypedText[];
}

export interface Prose {
  frontMatter: string;
  /** `id`: its anchor on the page. */
  headings: readonly (TypedText & { id: string })[];
  blocks: readonly Block[];
  tags: readonly Tag[];
  /** Words that a reader reads as running text, components not counted. */
  words: number;
  /** Lines with `import`, `export`, `{…}` or a code block, which an explainer may not use. */
  expressions: readonly number[];
  links: readonly ProseLink[];
  markdown: readonly MarkdownFault[];
}

// GitHub's additions, too, such as tables and footnotes: the build knows them.
const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx);

/** Parses one MDX file. Throws what the MDX parser throws (a message and a line). */
export function parseProse(text: string): Prose {
  const tree = parser.parse(text) as Root;
  const blocks: Block[] = [];
  const headings: Prose['headings'][number][] = [];
  const slugger = new GithubSlugger(); // as the build: a second heading of one name has a number
  const expressions: number[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph') blocks.push(block(node));
    if (node.type === 'heading') {
      const text = typedIn(node)
        .map((run) => run.text)
        .join('');
      headings.push({ text, id: slugger.slug(text), line: lineOf(node) });
    }
    if (CODE.has(node.type) || hasExpression(node)) expressions.push(lineOf(node));
  });
  const [first] = tree.children;
  return {
    frontMatter: first?.type === 'yaml' ? first.value : '',
    headings,
    blocks,
    tags: tagsIn(tree),
    words: blocks
      .flatMap(({ typed }) => typed)
      .reduce((sum, { text: run }) => sum + (run.match(/\S+/gu)?.length ?? 0), 0),
    expressions,
    links: linksIn(tree),
    markdown: markdownFaults(tree),
  };
}

const CODE: ReadonlySet<string> = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'code']);

/** `<PositionMap {...x} />` or `<PositionMap asOf={x} />`. */
function hasExpression(node: Root | RootContent): boolean {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return node.attributes.some(
    ({ type, value }) =>
      type === 'mdxJsxExpressionAttribute' || (value !== null && typeof value === 'object'),
  );
}

function block(node: Paragraph): Block {
  return { line: lineOf(node), tags: tagsIn(node), typed: typedIn(node) };
}

function tagsIn(parent: Parent): Tag[] {
  const elements: (MdxJsxFlowElement | MdxJsxTextElement)[] = [];
  visit(parent as Root, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') elements.push(node);
  });
  return elements.map((element) => ({
    name: element.name ?? '',
    attributes: Object.fromEntries(
      element.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute'
          ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : null] as const]
          : [],
      ),
    ),
    typed: typedIn(element),
    line: lineOf(element),
  }));
}

function typedIn(parent: Parent): TypedText[] {
  const runs: TypedText[] = [];
  visit(parent as Root, (node) => {
    if (node.type === 'text') runs.push({ text: node.value, line: lineOf(node) });
  });
  return runs;
}

function lineOf(node: RootContent | Root): number {
  return node.position?.start.line ?? 0;
}
