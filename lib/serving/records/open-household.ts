import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { done, type Result, refused } from '../../core/result';
import { type Connection, WarehouseError } from '../../warehouse/database';
import { dataFolder } from '../../warehouse/published';
import { behindDoor, notFound, type OpenDoor, type RecordsCall } from './behind-door';
import { type HouseholdRecord, householdRecord } from './household-record';
import { locate } from './listed-household';
import { withRecords } from './open-records';
import { type ProgrammeStanding, programmeStanding } from './programme-standing';
import { rulesKept } from './rules-kept';
import { type ScoreAccount, scoreAccount } from './score-account';

/** The same household in another snapshot that is kept. */
export interface OtherRound {
  snapshot: string;
  asOf: string;
  place_code: string;
  surveyed_on: string;
  household_size: number;
  scores: { modelId: string; score: number | null }[];
}

export interface HouseholdFile {
  snapshot: string;
  asOf: string;
  synthetic: boolean;
  record: HouseholdRecord;
  /** One a model, the default first. */
  scores: ScoreAccount[];
  /** Every programme in list order, judged under the default model. */
  programmes: ProgrammeStanding[];
  rounds: OtherRound[];
  /** Snapshots kept beside this one, whether they hold the household or not. */
  otherSnapshots: number;
}

/** Everything about one household of the viewer's area, for a purpose that is written down first. */
export function openHousehold(call: RecordsCall, id: string): Promise<Result<HouseholdFile>> {
  return behindDoor(call, 'see-record', async (door) => {
    const { connection, snapshot } = door;
    await door.note(`household ${id.slice(0, 60)}`);
    const place = (await locate(connection, id))?.place_code ?? null;
    if (place === null || !door.covers(place)) return refused(notFound);
    const { models, programmes } = await rulesKept(connection);
    const record = await householdRecord(connection, id, place);
    const scores = models.map((model) => scoreAccount(model, record.answers, snapshot.asOf));
    const household = {
      record: record.answers,
      place,
      boundarySet: record.boundary_set,
      spells: record.spells,
      modelId: models[0]?.id ?? '',
      score: scores[0]?.score ?? null,
    };
    const others = otherSnapshots(snapshot.id);
    const rounds: OtherRound[] = [];
    for (const other of others) rounds.push(...(await roundIn(other, id, door)));
    return done({
      snapshot: snapshot.id,
      asOf: snapshot.asOf,
      synthetic: snapshot.synthetic,
      record,
      scores,
      programmes: programmes.map(({ programme }) => programmeStanding(programme, household, snapshot.asOf)),
      rounds: rounds.toSorted((one, other) => other.asOf.localeCompare(one.asOf)),
      otherSnapshots: others.length,
    });
  });
}

function otherSnapshots(but: string): string[] {
  const folder = dataFolder();
  return readdirSync(folder).filter(
    (name) => name !== but && !name.startsWith('.') && existsSync(join(folder, name, 'records.duckdb')),
  );
}

/** A snapshot made before households could be looked up holds none; elsewhere the scope holds as it does here. */
async function roundIn(snapshot: string, id: string, door: OpenDoor): Promise<OtherRound[]> {
  try {
    return await withRecords(snapshot, (connection, { asOf }) => readRound(connection, { snapshot, asOf, id, door }));
  } catch (problem) {
    if (problem instanceof WarehouseError && /^(?:Catalog|Binder) Error/.test(problem.message)) return [];
    throw problem;
  }
}

async function readRound(
  connection: Connection,
  { snapshot, asOf, id, door }: { snapshot: string; asOf: string; id: string; door: OpenDoor },
): Promise<OtherRound[]> {
  const place = (await locate(connection, id))?.place_code ?? null;
  if (place === null || !door.covers(place)) return [];
  const { models } = await rulesKept(connection);
  const row = await connection.one(
    `select surveyed_on::varchar as surveyed_on, household_size${models.map((_, model) => `, score_${model}`).join('')}
    from int_households_listed where place_code = $place and household_id = $id`,
    { place, id },
  );
  if (!row) return [];
  return [
    {
      snapshot,
      asOf,
      place_code: place,
      surveyed_on: String(row.surveyed_on),
      household_size: Number(row.household_size),
      scores: models.map((model, index) => ({ modelId: model.id, score: row[`score_${index}`] as number | null })),
    },
  ];
}
