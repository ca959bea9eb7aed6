import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from '../schema/problem.ts';

/** A YAML file as a tree with places. */
interface Tree {
  root: Node | null;
  lineOf(node: Node): number | undefined;
}

/** Gives problems in YAML files the line of their field, else of the entry that lacks it; others stay as they are. */
export function withLines(folder: string, problems: readonly Problem[]): Problem[] {
  const trees = new Map<string, Tree | undefined>();
  return problems.map((problem) => {
    const { file, line, field } = problem;
    if (line !== undefined || !file.endsWith('.yaml')) return problem;
    if (!trees.has(file)) trees.set(file, treeOf(join(folder, file)));
    const tree = trees.get(file);
    const found = tree && lineOfField(tree, field);
    return found === undefined ? problem : { ...problem, line: found };
  });
}

function treeOf(path: string): Tree | undefined {
  try {
    const lines = new LineCounter();
    const { contents } = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
    const lineOf = ({ range }: Node) => (range ? lines.linePos(range[0]).line : undefined);
    return { root: contents, lineOf };
  } catch {
    return undefined;
  }
}

/** `pol-2026-02-03-jan-example.evidence[0].quote`: the entry of a list by its id, then keys and numbers. */
function lineOfField({ root, lineOf }: Tree, field: string): number | undefined {
  // The seal says of what kind an entry is: `statement/pol-2026-02-03-jan-example`.
  const [first = '', ...rest] = field
    .replace(/^[a-z]+\//u, '')
    .split(/[.[\]]+/u)
    .filter(Boolean);
  let node = root;
  let line: number | undefined;
  for (const [index, step] of [first, ...rest].entries()) {
    const isEntry = index === 0 && isSeq(node);
    const next: unknown = isEntry
      ? isSeq(node)
        ? node.items.find((item) => isMap(item) && item.get('id') === step)
        : undefined
      : isSeq(node)
        ? node.items[Number(step)]
        : isMap(node)
          ? node.get(step, true)
          : undefined;
    if (!isNode(next)) break;
    node = next;
    line = lineOf(next) ?? line;
  }
  return line;
}
