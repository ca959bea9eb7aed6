import { rowWords } from '../../components/statement/row-words.ts';
import { getRecord } from '../../content/record.ts';
import { statementLine } from '../../statements/line.ts';
import { statementParts } from '../../statements/parts.ts';

/** What the filters of the list read; a shape of our own that may change, unlike the public files. */
export function GET(): Response {
  const record = getRecord();
  const lines = statementParts(record.statements).flatMap(({ statements }) => statements);
  return Response.json({ words: rowWords(), lines: lines.map((one) => statementLine(record, one)) });
}
