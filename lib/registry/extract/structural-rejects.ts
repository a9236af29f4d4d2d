import type { Connection } from '../../warehouse/database';
import type { FoundFile } from './discover';
import { insertRows } from './load-tables';
import { maskedCells } from './masked';
import type { ScannedFile } from './scan/scanned-file';

/** Records the scanner set apart as broken go to the rejects with their line; their cells cannot be told apart safely. */
export async function writeStructuralRejects(
  connection: Connection,
  { name, contract }: FoundFile,
  { faults, header }: ScannedFile,
): Promise<number> {
  const broken = faults.filter((fault) => fault.rule !== 'blank');
  const keyAt = header.indexOf(contract.key[0] ?? '');
  await insertRows(
    connection,
    'load_rejects_rows',
    broken.map(({ line, rule, cells }) => {
      const shown = maskedCells(cells, keyAt);
      return {
        file: name,
        table_name: contract.table,
        line,
        rule,
        column_name: '',
        masked_value: shown.join(',').slice(0, 120),
        record_key: keyAt >= 0 ? (shown[keyAt] ?? null) : null,
        record: JSON.stringify({ cells: shown }),
        place_code: null,
      };
    }),
  );
  return broken.length;
}
