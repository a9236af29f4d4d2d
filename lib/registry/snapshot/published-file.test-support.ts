import { join } from 'node:path';
import { type Connection, Database } from '../../warehouse/database';

/** Checks the published file of a snapshot's folder, over a connection of its own. */
export async function onPublished(folder: string, check: (connection: Connection) => Promise<void>): Promise<void> {
  const database = await Database.openReadOnly(join(folder, 'published.duckdb'));
  const connection = await database.connect();
  await check(connection);
  connection.close();
  database.close();
}
