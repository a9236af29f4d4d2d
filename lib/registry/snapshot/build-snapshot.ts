import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '../../core/identity/disclosure-key';
import { keyFileFindings, type LoadKeys } from '../../core/identity/open-load-keys';
import { type ProgressSink, throwIfCancelled } from '../../core/progress';
import { done, type Result, refused } from '../../core/result';
import { describePolicy, publicTier } from '../../measures/disclosure/policy';
import { protect } from '../../measures/disclosure/protect';
import { protectAccounts } from '../../measures/disclosure/protect-accounts';
import { protectDeciles } from '../../measures/disclosure/protect-deciles';
import { protectIncidence } from '../../measures/disclosure/protect-incidence';
import type { Indicator } from '../../measures/indicators/indicator';
import type { MpiDefinition } from '../../measures/indicators/mpi/definition';
import type { Programme } from '../../measures/programmes/programme-schema';
import { standardIndicators } from '../../measures/programmes/standard-indicators';
import type { PopulationFact } from '../../science/geography/place';
import type { PmtModel } from '../../science/pmt/model';
import type { Connection } from '../../warehouse/database';
import { ingestExtract } from '../extract/ingest-extract';
import type { LoadLimits } from '../extract/load-limits';
import { readContracts } from '../extract/read-contracts';
import { readDecisions } from '../returns/read-decisions';
import { findBase } from './find-base';
import type { GroundPlan } from './ground-plan';
import type { LoadProblem } from './load-problem';
import { isAccountedFor, type LoadReport, readLoadReport } from './load-report';
import { sha256OfText } from './manifest';
import type { Phases } from './phase';
import { publish, publishedMarts, writeBoundaries, writePublishedFile } from './publish';
import { rulesHash, snapshotId } from './rules';
import { buildModels, readSqlModels } from './sql-models';
import { carryHistory } from './steps/carry-history';
import { checkRuleColumns } from './steps/check-rule-columns';
import { datePeriods } from './steps/date-periods';
import { estimateNation } from './steps/estimate-nation';
import { findFarCoordinates } from './steps/find-far-coordinates';
import { findDefaultHotspots } from './steps/find-hotspots';
import { findKeyChange } from './steps/find-key-change';
import { findRemovalSlips } from './steps/find-removal-slips';
import { findRosterGaps } from './steps/find-roster-gaps';
import { findUnknownProgrammes } from './steps/find-unknown-programmes';
import { findUnweighted } from './steps/find-unweighted';
import { gradePlaces } from './steps/grade-places';
import { heldIndicators } from './steps/held-indicators';
import { judgePlausibility } from './steps/judge-plausibility';
import { keyRecords } from './steps/key-records';
import { measureDeprivations } from './steps/measure-deprivations';
import { measureEquity } from './steps/measure-equity';
import { measureEvents } from './steps/measure-events';
import { measureHouseholds } from './steps/measure-households';
import { measureTargeting } from './steps/measure-targeting';
import { measureWelfare } from './steps/measure-welfare';
import { measuredProgrammes } from './steps/measured-programmes';
import { takeMedians } from './steps/medians';
import { mergeDelta } from './steps/merge-delta';
import { placeReturns } from './steps/place-returns';
import { writeReachCells } from './steps/reach-cells';
import { rollUp } from './steps/roll-up';
import { scoreHouseholds } from './steps/score-households';
import { standHouseholds } from './steps/stand-households';
import { weighRatios } from './steps/weigh-ratios';
import { writeDefinitions } from './steps/write-definitions';
import { writeLookUps } from './steps/write-look-ups';
import { writeMonitoring } from './steps/write-monitoring';
import { writePlaces } from './steps/write-places';
import { writeProgrammes } from './steps/write-programmes';
import { writeSnapshotRow } from './steps/write-snapshot-row';

export interface BuildRequest {
  extractFolder: string;
  dataFolder: string;
  built: string;
  limits: LoadLimits;
  models: PmtModel[];
  mpi: MpiDefinition[];
  programmes: Programme[];
  /** Those of the theme folders; the programmes of the extract add theirs. */
  indicators: Indicator[];
  ground: GroundPlan;
  keys: LoadKeys;
  connection: Connection;
  phases: Phases;
  progress: ProgressSink;
  signal: AbortSignal;
  /** Closes the workbench file, so that its bytes are final before they are hashed. */
  close(): void;
}

/** From an extract to a published snapshot: ingest, place, score, measure, protect, publish; each a phase with its time. */
export async function buildSnapshot(request: BuildRequest): Promise<Result<LoadReport, LoadProblem>> {
  const { connection, phases, dataFolder, ground, keys, models, mpi, programmes } = request;
  const { set, places } = ground.boundaries;
  const ingested = await phases.time('reading and checking the files', () =>
    ingestExtract({
      connection,
      folder: request.extractFolder,
      places,
      aliases: ground.aliases,
      limits: request.limits,
      progress: request.progress,
      signal: request.signal,
      scratch: request.built,
    }),
  );
  const soFar = async (snapshot: string, published: boolean): Promise<LoadReport> => {
    const { files, examples, findings } = await readLoadReport(connection);
    const peakMemoryMb = Math.round(process.resourceUsage().maxRSS / 1024);
    const told = [...findings, ...keyFileFindings(keys)];
    return { snapshot, published, files, examples, findings: told, seconds: phases.seconds, peakMemoryMb };
  };
  if (!ingested.ok) return refused({ ...ingested.problem, report: await soFar('', false) });
  const { manifest } = ingested.value;
  const report = await soFar('', false);
  const lost = report.files.find((file) => !isAccountedFor(file));
  if (lost !== undefined) {
    return refused({
      code: 'records-unaccounted',
      sentence: `Of ${lost.file}, ${lost.records} records were read but ${lost.accepted + lost.rejected + lost.duplicate + lost.blank} accounted for.`,
      nextStep: 'Nothing was published. Ask the supplier for the file again and keep this one for the developers.',
      report,
    });
  }
  const decisions = readDecisions(dataFolder, set.codesOf);
  if (!decisions.ok) return refused({ ...decisions.problem, report });
  const inputs = [
    set.id,
    ground.boundaries.hash,
    `place decisions ${sha256OfText(JSON.stringify(decisions.value))}`,
    ...ingested.value.files.map((file) => `${file.file} ${file.sha256}`),
  ].sort();
  const base = findBase(dataFolder, manifest, set.codesOf, inputs.join('\n'));
  if (!base.ok) return refused({ ...base.problem, report });
  const modelIds = models.map((model) => model.id);
  const ofEveryProgramme = programmes.flatMap((each) => standardIndicators(each, manifest.as_of, modelIds));
  const rules = rulesHash([...request.indicators, ...ofEveryProgramme], models, mpi, programmes);
  const id = snapshotId(manifest.as_of, manifest.name, [
    rules,
    fingerprintOf(keys.disclosure.key),
    base.value ?? '',
    ...inputs,
  ]);
  if (base.value !== null) {
    const baseFolder = join(dataFolder, base.value);
    const contracts = await readContracts();
    await phases.run('merging with the snapshot before', () => mergeDelta(connection, baseFolder, contracts));
  } else await findRemovalSlips(connection, null);

  const held = await measuredProgrammes(connection, programmes);
  const measuredHere = held.map(({ programme }) => programme);
  const indicators = await heldIndicators(connection, [
    ...request.indicators,
    ...held.flatMap((each) => standardIndicators(each.programme, manifest.as_of, modelIds, each.held)),
  ]);
  await phases.run('writing places and definitions', async () => {
    await writePlaces(connection, places, [
      ...ground.population,
      ...(await populationInExtract(connection, set.codesOf)),
    ]);
    await writeDefinitions(connection, indicators, models, manifest.as_of);
    await writeProgrammes(connection, programmes, measuredHere, manifest.as_of);
    await findUnknownProgrammes(connection, programmes);
    if (!set.schematic) await findFarCoordinates(connection, ground.boundaries.topologies.tehsil);
  });
  const snapshotRow = await writeSnapshotRow(connection, {
    snapshot_id: id,
    name: manifest.name,
    supplier: manifest.supplier,
    round: manifest.round,
    mode: manifest.mode,
    synthetic: manifest.synthetic,
    boundary_set: set.codesOf,
    boundary_title: set.title,
    boundaries_schematic: set.schematic,
    as_of_on: manifest.as_of,
    loaded_at: new Date().toISOString(),
    sampled_one_in: null,
    disclosure_policy: describePolicy(publicTier),
    disclosure_key: fingerprintOf(keys.disclosure.key),
    default_model: models[0]?.id ?? '',
  });
  const sqlModels = readSqlModels();
  await phases.run('placing published returns', () =>
    placeReturns(connection, sqlModels, {
      places,
      aliases: ground.aliases,
      decisions: decisions.value,
      programmes,
      asOf: manifest.as_of,
    }),
  );
  const standing = await phases.run('describing households and their programmes', async () => {
    await keyRecords(connection, keys.disclosure.key);
    await writeReachCells(connection, sqlModels);
    await buildModels(connection, sqlModels, ['int_households_described']);
    const columns = await checkRuleColumns(connection, programmes, models);
    if (!columns.ok) return columns;
    await findRosterGaps(connection, models);
    await scoreHouseholds(connection, models, manifest.as_of);
    await standHouseholds(connection, sqlModels, measuredHere, { modelIds, asOf: manifest.as_of });
    return columns;
  });
  if (!standing.ok) return refused({ ...standing.problem, report });
  const measured = await phases.run('scoring and measuring households', () =>
    measureHouseholds(connection, indicators, modelIds, 'int_households_standing'),
  );
  await phases.run('rolling up', () => rollUp(connection, measured));
  await phases.run('measuring quarters', () => measureEvents(connection, sqlModels, indicators));
  await phases.run('taking medians', () => takeMedians(connection, indicators, modelIds));
  await phases.run('taking thresholds, Gini and deciles', () => measureWelfare(connection, indicators, modelIds));
  await phases.run('measuring deprivations', () => measureDeprivations(connection, indicators, mpi));
  await phases.run('measuring who has the benefits', () => measureEquity(connection, measuredHere));
  await phases.run('distributing scores', () => measureTargeting(connection, models, manifest.as_of, publicTier));
  await phases.run('disclosure control', async () => {
    await buildModels(connection, sqlModels, ['fct_indicator_values_exact']);
    await protect(connection, publicTier);
    await connection.run('drop table int_indicator_sums');
    await estimateNation(connection);
    await weighRatios(connection);
    await findUnweighted(connection);
    await protectDeciles(connection, publicTier);
    await protectIncidence(connection, publicTier);
    await buildModels(connection, sqlModels, ['fct_indicator_values']);
    await datePeriods(connection);
    await gradePlaces(connection);
    const call = { policy: publicTier, defaultModel: modelIds[0] ?? '', indicators };
    await writeMonitoring(connection, sqlModels, call);
    await connection.run('drop table int_figures_protected');
  });
  await phases.run('finding hotspots', () => findDefaultHotspots(connection, ground.boundaries, request.signal));
  await phases.run('writing look-ups of households', () =>
    writeLookUps(connection, { models, programmes, measured: measuredHere, key: keys.identity.key }),
  );
  await phases.run('writing what is published', async () => {
    await carryHistory(connection, dataFolder);
    await judgePlausibility(connection, indicators, modelIds[0] ?? '');
    await findKeyChange(connection, keys.disclosure);
    await protectAccounts(connection, publicTier);
    await buildModels(connection, sqlModels, publishedMarts());
    await writePublishedFile(connection, request.built);
    writeBoundaries(ground.boundaries, request.built);
    await connection.run('checkpoint');
  });
  const final = await soFar(id, true);
  request.close();
  rmSync(join(request.built, 'spill'), { recursive: true, force: true });
  throwIfCancelled(request.signal);
  await publish(dataFolder, request.built, {
    format: 1,
    snapshot_id: id,
    name: manifest.name,
    as_of: manifest.as_of,
    round: manifest.round,
    mode: manifest.mode,
    synthetic: manifest.synthetic,
    base_snapshot: base.value,
    inputs: inputs.join('\n'),
    boundary_set: set.codesOf,
    published_at: snapshotRow.loaded_at,
    households: snapshotRow.households,
    tehsils: places.filter((place) => place.level === 'tehsil').length,
    rules,
    seconds: phases.seconds,
  });
  return done(final);
}

/** Census facts that the extract itself carries; stated later, they stand over the built-in ones. */
async function populationInExtract(connection: Connection, boundarySet: string): Promise<PopulationFact[]> {
  const rows = await connection.all(
    'select place_code, year::integer as year, population::double as population, households::double as households, source from raw_population',
  );
  return rows.map((row) => ({
    boundarySet,
    code: String(row.place_code),
    year: Number(row.year),
    population: row.population as number | null,
    households: row.households as number | null,
    source: String(row.source ?? 'the extract'),
  }));
}
