import { attendanceTable } from './attendance.ts';
import { chartTable } from './chart.ts';
import { codingsTable } from './codings.ts';
import { eventsTable } from './events.ts';
import { evidenceTable } from './evidence.ts';
import { figuresTable } from './figures.ts';
import { historyTable } from './history.ts';
import { listsTable } from './lists.ts';
import { partiesTable } from './parties.ts';
import { positionsTable } from './positions.ts';
import { reportsTable } from './reports.ts';
import { sourcesTable } from './sources.ts';
import { statementsTable } from './statements.ts';
import type { Table } from './table.ts';

/** Every table that is published, in the order of the data page and of the workbook's sheets. */
export const TABLES: readonly Table[] = [
  chartTable,
  positionsTable,
  historyTable,
  statementsTable,
  codingsTable,
  evidenceTable,
  sourcesTable,
  eventsTable,
  attendanceTable,
  figuresTable,
  listsTable,
  reportsTable,
  partiesTable,
];
