import { DatabaseSync } from 'node:sqlite';

const MINUTES = 15;
const SQLITE_BUSY = 5;

/**
 * Holds `file` for this process alone; waits while another one holds it, and calls `onWait` before it does.
 *
 * The lock is SQLite's, and so the operating system's: it ends with the process that holds it, however that ends.
 * A file left behind by a killed build therefore locks nobody out, and no process number has to be guessed at.
 *
 * @returns what gives the lock back
 * @throws when it is still taken after a quarter of an hour
 */
export function acquireLock(file: string, onWait: () => void): () => void {
  const database = new DatabaseSync(file, { timeout: 0 });
  if (!begin(database)) {
    onWait();
    database.exec(`PRAGMA busy_timeout = ${MINUTES * 60_000}`);
    if (!begin(database)) throw new Error(`Another build has held ${file} for ${MINUTES} minutes.`);
  }
  return () => database.close();
}

function begin(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false;
    throw error;
  }
}
