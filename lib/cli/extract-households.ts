import { done, type Result, refused } from '../core/result';
import { discover, type FoundFile } from '../registry/extract/discover';
import type { FileAccount } from '../registry/extract/file-account';
import { loadFile } from '../registry/extract/load-file';
import { loadLimits } from '../registry/extract/load-limits';
import { createEmptyTable } from '../registry/extract/load-table';
import { createLoadTables } from '../registry/extract/load-tables';
import { openSource } from '../registry/extract/open-source';
import { readContracts } from '../registry/extract/read-contracts';
import { scanExtract } from '../registry/extract/scan-extract';
import { buildModels, readSqlModels } from '../registry/snapshot/sql-models';
import { cellSql } from '../registry/validate/cell-sql';
import { readExpectations } from '../registry/validate/read-expectations';
import { quotedName } from '../science/pmt/quoted-name';
import { rosterColumns } from '../science/pmt/roster-columns';
import { columnInFile } from '../science/pmt/scoring-sql';
import { typedColumnSql } from '../science/pmt/typed-column-sql';
import type { Connection } from '../warehouse/database';
import { type TableFile, tableFile } from './table-file';
import type { VerbCall } from './verb';

/** The households of an extract folder as a table that also holds what is taken from their members (`rosterColumns`). */
export interface ExtractHouseholds extends TableFile {
  /** The column that says why a roster column is unknown; null itself where no member is listed. */
  rosterGap: string;
  rowOrder: string;
  /** Null where the folder has no members. */
  members: FileAccount | null;
}

interface Reading {
  folder: string;
  idColumn: string;
  /** A folder of our own, where text is unpacked. */
  scratch: string;
}

const rosterGap = 'roster_gap';
const rowOrder = 'row_of_file';

/**
 * Opens the households of a folder beside their members. Members are scanned, typed, judged and freed of copies as a load does it, and
 * the SQL that a load runs makes their columns; households stay as they are written, in their order, one row each.
 */
export async function extractHouseholds(
  connection: Connection,
  { folder, idColumn, scratch }: Reading,
  call: Pick<VerbCall, 'progress' | 'signal'>,
): Promise<Result<ExtractHouseholds>> {
  const found = await discover(folder, await readContracts());
  if (!found.ok) return found;
  const fileOf = (table: string): FoundFile | undefined =>
    found.value.files.find(({ contract }) => contract.table === table);
  const path = (fileOf('households') as FoundFile).path;
  const written = await tableFile(connection, path);
  if (!written.ok) return written;
  const { types } = written.value;
  if (!(idColumn in types)) return withoutId(path, idColumn, written.value.columns);
  await createLoadTables(connection);
  const files = found.value.files.filter(({ contract }) => contract.table === 'members');
  const accounts = await loadMembers(connection, files, { ...call, scratch });
  if (!accounts.ok) return accounts;
  const id = cellSql({ is: 'code' }, `${quotedName(idColumn)}::varchar`, 'null').value;
  const sizeIn = columnInFile(types, 'household_size');
  const size = typedColumnSql(sizeIn, 'number', sizeIn === null ? undefined : types[sizeIn]);
  await connection.run(`create or replace temp view stg_households as
    select ${id} as household_id, case when min(${size}) = max(${size}) then min(${size})::integer end as household_size
    from ${written.value.relation} group by all`);
  await buildModels(connection, readSqlModels(), ['int_household_rosters']);
  const own = written.value.columns.filter((column) => ![...rosterColumns, rosterGap, rowOrder].includes(column));
  const taken = [...rosterColumns, rosterGap].map((column) => `rosters.${column}`);
  const relation = `(select ${own.map((column) => `households.${quotedName(column)}`).join(', ')}, ${taken.join(', ')}, ${rowOrder}
    from (select *, row_number() over () as ${rowOrder}, ${id} as "the roster id" from ${written.value.relation}) as households
    left join int_household_rosters as rosters on rosters.household_id = "the roster id")`;
  const described = await connection.describe(`select * from ${relation}`);
  return done({
    relation,
    columns: described.map(({ name }) => name),
    types: Object.fromEntries(described.map(({ name, type }) => [name, type])),
    rosterGap,
    rowOrder,
    members: accounts.value,
  });
}

async function loadMembers(
  connection: Connection,
  files: readonly FoundFile[],
  { scratch, progress, signal }: Pick<Reading, 'scratch'> & Pick<VerbCall, 'progress' | 'signal'>,
): Promise<Result<FileAccount | null>> {
  const members = (await readContracts()).find(({ table }) => table === 'members');
  if (members) await createEmptyTable(connection, members);
  const found = { files: [...files], boundaries: null, hasManifest: false, findings: [] };
  const scan = await scanExtract(found, { limits: loadLimits, scratch, progress, signal });
  if (!scan.ok) return scan;
  const [first] = scan.value.files;
  if (!first) return done(null);
  progress({ phase: 'reading members', share: null, rows: first.scanned.records });
  const source = await openSource(connection, first.file, first.scanned, {
    scratch,
    recordBytes: loadLimits.scan.recordBytes,
  });
  return loadFile(connection, {
    ...first,
    source,
    expectations: (await readExpectations()).get('members'),
    asOf: new Date().toISOString().slice(0, 10),
    isPlaced: false,
  });
}

const withoutId = (path: string, idColumn: string, columns: readonly string[]): Result<never> =>
  refused({
    code: 'no-household-id',
    sentence: `${path} has no column ${idColumn}; it has ${columns.slice(0, 40).join(', ')}.`,
    nextStep: 'Name the column that identifies a household with --id.',
  });
