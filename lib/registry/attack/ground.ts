import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, Database } from '../../warehouse/database';
import type { AttackerKnowledge } from './attacker-knowledge';

/**
 * A database in memory with the files of snapshots attached, read-only. The first is `published` and `records`; those that follow it in
 * time are `published_1`, `records_1` and so on.
 */
export interface Ground {
  connection: Connection;
  knows: AttackerKnowledge;
  snapshots: number;
}

export const schemasOf = (snapshot: number): { published: string; records: string } => {
  const suffix = snapshot === 0 ? '' : `_${snapshot}`;
  return { published: `published${suffix}`, records: `records${suffix}` };
};

export async function withGround<Answer>(
  folders: readonly string[],
  knows: AttackerKnowledge,
  use: (ground: Ground) => Promise<Answer>,
): Promise<Answer> {
  const database = await Database.openWritable(':memory:', {
    threads: 2,
    memory: '4GB',
    spill: join(tmpdir(), `naqsha-attack-spill-${process.pid}`),
  });
  try {
    const connection = await database.connect();
    for (const [index, folder] of folders.entries()) {
      const { published, records } = schemasOf(index);
      for (const [schema, file] of [
        [published, 'published.duckdb'],
        [records, 'records.duckdb'],
      ])
        await connection.run(`attach '${join(folder, file ?? '').replaceAll("'", "''")}' as ${schema} (read_only)`);
    }
    const answer = await use({ connection, knows, snapshots: folders.length });
    connection.close();
    return answer;
  } finally {
    database.close();
  }
}
