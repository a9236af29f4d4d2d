import { afterEach, expect } from 'vitest';
import { silent } from '../../core/progress';
import type { Place } from '../../science/geography/place';
import { readReferencePlaces } from '../../science/geography/read-reference-places';
import { type Connection, Database } from '../../warehouse/database';
import { isBalanced } from './file-account';
import { ingestExtract } from './ingest-extract';
import { type LoadLimits, loadLimits } from './load-limits';

const places: Place[] = readReferencePlaces('cod-ab-2022-09-09');
const lenient: LoadLimits = { ...loadLimits, rejectedShare: 1, districtRejectedShare: 1 };
const open: { connection: Connection; database: Database }[] = [];

afterEach(() => {
  for (const { connection, database } of open.splice(0)) {
    connection.close();
    database.close();
  }
});

/** For tests: an extract folder read into a database of its own, closed after the test. */
export async function ingest(folder: string, limits = lenient) {
  const database = await Database.openWritable(':memory:', { threads: 2, memory: '1GB' });
  const connection = await database.connect();
  open.push({ connection, database });
  const outcome = await ingestExtract({ connection, folder, places, aliases: [], limits, progress: silent });
  return { outcome, connection };
}

/** The same where it must be accepted, and every file accounted for. */
export async function accepted(folder: string, limits = lenient) {
  const { outcome, connection } = await ingest(folder, limits);
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.sentence}`);
  for (const account of outcome.value.files) expect(isBalanced(account)).toBe(true);
  return { ...outcome.value, connection, households: outcome.value.files.find((file) => file.table === 'households') };
}

/** The same where it must be refused. */
export async function refusal(folder: string, limits = lenient) {
  const { outcome } = await ingest(folder, limits);
  if (outcome.ok) throw new Error('it was accepted');
  return outcome.problem;
}
