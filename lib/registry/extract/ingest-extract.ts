import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ProgressSink, throwIfCancelled } from '../../core/progress';
import { done, type Result, refused } from '../../core/result';
import type { Place, PlaceAlias } from '../../science/geography/place';
import { buildPlaceIndex } from '../../science/geography/place-index';
import type { Connection } from '../../warehouse/database';
import { explainedRules, explanation } from '../validate/explanation';
import { readExpectations } from '../validate/read-expectations';
import { checkLimits } from './check-limits';
import { checkManifest } from './check-manifest';
import { writeCompleteness } from './column-completeness';
import type { ExtractManifest } from './contract';
import { refusingDamage } from './damaged-parquet';
import { discover } from './discover';
import { extractAliases } from './extract-aliases';
import type { FileAccount } from './file-account';
import { followProgress } from './follow-progress';
import { loadFile } from './load-file';
import type { LoadFinding } from './load-finding';
import type { LoadLimits } from './load-limits';
import { createEmptyTable } from './load-table';
import { createLoadTables, insertRows, writeAccounts, writeFindings } from './load-tables';
import { readManifest } from './manifest';
import { defaultedManifest } from './manifest-default';
import { openSource } from './open-source';
import { askPlaceSayings } from './place-sayings-sql';
import { readContracts } from './read-contracts';
import { writeRejectLines } from './reject-lines';
import { type ResolvedPlaces, resolvePlaces } from './resolve-places';
import { scanExtract } from './scan-extract';
import { tableFindings } from './table-findings';
import { settleTablePlaces } from './table-places';

export interface IngestOptions {
  /** A workbench of its own: `raw_` and `load_` tables are made in it. */
  connection: Connection;
  folder: string;
  places: readonly Place[];
  aliases: readonly PlaceAlias[];
  limits: LoadLimits;
  progress: ProgressSink;
  signal?: AbortSignal;
  /** Where text is unpacked; a folder of its own is made below it and removed. Default: the system's. */
  scratch?: string;
}

export interface IngestedExtract {
  manifest: ExtractManifest;
  files: FileAccount[];
  findings: LoadFinding[];
  /** The boundary file the extract brought, scanned but not yet judged. */
  boundaries: { name: string; path: string; sha256: string } | null;
}

/**
 * From a folder to typed tables: discover, scan every byte, hold files to `extract.json`, place households, read each file
 * once, reject by rule, drop copies, reckon every record, say what was found. A refusal says which file and what to do next;
 * what was reckoned and found until then stands in the
 * `load_` tables, and nothing published has been touched.
 */
export async function ingestExtract(options: IngestOptions): Promise<Result<IngestedExtract>> {
  const scratch = await mkdtemp(join(options.scratch ?? tmpdir(), 'extract-'));
  try {
    return await ingest({ ...options, scratch });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function ingest(options: IngestOptions & { scratch: string }): Promise<Result<IngestedExtract>> {
  const { connection, folder, limits, progress, signal, scratch } = options;
  await createLoadTables(connection);
  await insertRows(connection, 'load_reject_explanations', explanationRows());
  const [contracts, expectations] = [await readContracts(), await readExpectations()];
  const found = await discover(folder, contracts);
  if (!found.ok) return found;
  const manifest = await readManifest(folder, found.value.hasManifest);
  if (!manifest.ok) return manifest;
  const scan = await scanExtract(found.value, { limits, scratch, progress, signal });
  if (!scan.ok) return scan;
  const { boundaries } = scan.value;
  const counted = scan.value.files.map(({ file, scanned }) => ({ name: file.name, ...scanned }));
  const mismatch = checkManifest(manifest.value, [...counted, ...(boundaries ? [{ ...boundaries, blank: 0 }] : [])]);
  if (mismatch) return refused(mismatch);

  const findings = [...found.value.findings];
  const accounts: FileAccount[] = [];
  const asOf = manifest.value.as_of ?? new Date().toISOString().slice(0, 10);
  let resolution: ResolvedPlaces | null = null;
  let index = buildPlaceIndex(options.places, options.aliases);
  const total = counted.reduce((sum, file) => sum + file.records, 0);
  let before = 0;
  const files = scan.value.files.toSorted(
    (one, other) => order(one.file.contract.table) - order(other.file.contract.table),
  );
  for (const { file, scanned } of files) {
    throwIfCancelled(signal);
    const { table } = file.contract;
    const opened = await refusingDamage(file, async () =>
      done(await openSource(connection, file, scanned, { scratch, recordBytes: limits.scan.recordBytes })),
    );
    if (!opened.ok) return opened;
    const source = opened.value;
    const isPlaced = table === 'households';
    if (isPlaced) {
      const aliases = [...options.aliases, ...(await extractAliases(connection, accounts))];
      index = buildPlaceIndex(options.places, aliases);
      const sayings = await refusingDamage(file, async () =>
        done(scanned.sayings ?? (await askPlaceSayings(connection, source))),
      );
      if (!sayings.ok) return sayings;
      const resolved = await resolvePlaces(connection, {
        file: file.name,
        namedSet: manifest.value.boundary_set,
        index,
        sayings: sayings.value,
      });
      if (!resolved.ok) return resolved;
      resolution = resolved.value;
      findings.push(...resolution.findings);
    }
    const outcome = await followProgress(
      connection,
      {
        phase: `reading ${table}`,
        from: before / total,
        to: (before + scanned.records) / total,
        rows: scanned.records,
      },
      { progress, signal },
      () =>
        refusingDamage(file, () =>
          loadFile(connection, { file, scanned, source, expectations: expectations.get(table), asOf, isPlaced }),
        ),
    );
    if (!outcome.ok) return outcome;
    accounts.push(outcome.value);
    if (outcome.value.rejected > 0) await writeRejectLines(connection, file, scanned);
    if (resolution) findings.push(...(await settleTablePlaces(connection, file.contract, { ...resolution, index })));
    before += scanned.records;
  }
  await connection.run(
    'alter table load_rejects_rows drop column key_text; alter table load_rejects_rows drop column cells',
  );
  progress({ phase: 'checking tables', share: null });
  const absent = contracts.filter(
    (each) => each.columns.length > 0 && !files.some(({ file }) => file.contract === each),
  );
  for (const contract of absent) await createEmptyTable(connection, contract);
  if (boundaries) accounts.push(accountOf(boundaries));
  await writeAccounts(connection, accounts);
  await writeFindings(connection, findings);
  const within = await checkLimits(connection, { accounts, limits, placed: resolution?.placed ?? [], index });
  if (!within.ok) return within;
  const loaded = files.map(({ file }) => file.contract);
  for (const contract of loaded) await writeCompleteness(connection, contract);
  const completed = await defaultedManifest(connection, manifest.value, index.boundarySet, asOf);
  const checks = await tableFindings(connection, { loaded, expectations, mode: manifest.value.mode, asOf });
  const later = [...checks, ...completed.findings];
  await writeFindings(connection, later);
  return done({ manifest: completed.manifest, files: accounts, findings: [...findings, ...later], boundaries });
}

/** Aliases first, since they help to place households; households next, since the others point at them. */
const order = (table: string): number => ['place_aliases', 'households'].indexOf(table) >>> 0;

const accountOf = (file: { name: string; bytes: number; sha256: string; records: number }): FileAccount => ({
  file: file.name,
  table: 'boundaries',
  bytes: file.bytes,
  sha256: file.sha256,
  records: file.records,
  accepted: file.records,
  rejected: 0,
  duplicate: 0,
  blank: 0,
  reasons: {},
});

const explanationRows = () =>
  explainedRules().map((rule) => ({
    rule,
    explanation_en: explanation(rule).en,
    explanation_ur: explanation(rule).ur,
  }));
