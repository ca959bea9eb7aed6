import type { Table } from './table.ts';
import { attendanceTable } from './tables/attendance.ts';
import { codingsTable } from './tables/codings.ts';
import { eventsTable } from './tables/events.ts';
import { evidenceTable } from './tables/evidence.ts';
import { figuresTable } from './tables/figures.ts';
import { historyTable } from './tables/history.ts';
import { partiesTable } from './tables/parties.ts';
import { positionsTable } from './tables/positions.ts';
import { sourcesTable } from './tables/sources.ts';
import { statementsTable } from './tables/statements.ts';

/** Every table that is published, in the order of the data page and of the workbook's sheets. */
export const TABLES: readonly Table[] = [
  positionsTable,
  historyTable,
  statementsTable,
  codingsTable,
  evidenceTable,
  sourcesTable,
  eventsTable,
  attendanceTable,
  figuresTable,
  partiesTable,
];
