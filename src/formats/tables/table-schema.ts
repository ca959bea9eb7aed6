import type { Column, Table } from './table.ts';

/** A regular expression for a whole web address, for schemas: the format `uri` would refuse letters beyond ASCII. */
export const ADDRESS = '^https?://\\S+$';

/** The Table Schema of a table: https://specs.frictionlessdata.io/table-schema/ */
export function tableSchema({ name, columns, primaryKey, foreignKeys }: Table) {
  return {
    fields: columns.map(field),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 ? { foreignKeys: foreignKeys.map((key) => foreignKey(key, name)) } : {}),
  };
}

function foreignKey({ field: fields, table, reference }: Table['foreignKeys'][number], own: string) {
  return { fields, reference: { resource: table === own ? '' : table, fields: reference } };
}

function field({ name, type, description, required, values, list, address }: Column) {
  const constraints = {
    ...(required ? { required } : {}),
    ...(values && !list ? { enum: values } : {}),
    ...(values && list ? { pattern: listPattern(values) } : {}),
    ...(address ? { pattern: ADDRESS } : {}),
  };
  return {
    name,
    type,
    description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** Table Schema has no lists of codes in one cell: a pattern says which may stand there. */
function listPattern(values: readonly string[]): string {
  const code = `(${values.join('|')})`;
  return `^${code}( ${code})*$`;
}
