import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../../warehouse/database';
import { currentSnapshotId, dataFolder, SnapshotNotKept } from '../../warehouse/published';

export const householdStrata = ['none', 'province', 'district', 'tehsil', 'area_type'] as const;
export type HouseholdStratum = (typeof householdStrata)[number];

export interface HouseholdFrame {
  snapshot: string | null;
  seed: string;
  stratum: HouseholdStratum;
  /** Tehsils drawn before; empty for every tehsil. */
  places: readonly string[];
  /** Households with a begun or pending spell in this programme alone; null for all. */
  programme: string | null;
}

export interface DrawnHousehold {
  household_id: string;
  place_code: string;
  stratum: string;
  inclusion_probability: number;
  weight: number;
}

const frameSql = `
  with households as (
    select household_id, households.place_code, area_type, province_code, district_code
    from stg_households as households
    inner join dim_places as places on places.place_code = households.place_code
    where ($places::varchar = '[]' or list_contains(from_json($places::json, '["varchar"]'), households.place_code))
  ),
  enrolled as (
    select distinct household_id from stg_enrolments where programme_id = $programme::varchar
  ),
  frame as (
    select household_id, place_code,
      case $stratum::varchar
        when 'province' then province_code
        when 'district' then district_code
        when 'tehsil' then place_code
        when 'area_type' then coalesce(area_type, 'unknown')
        else 'all'
      end as stratum
    from households
    where $programme::varchar is null or household_id in (select household_id from enrolled)
  )`;

/**
 * Households by stratum, the lowest SHA-256 of `seed|household_id` first: the same seed gives the same sample whatever the order
 * of rows. `share` says how many each stratum gives, from how many it has. Reads the restricted file: for the operator of the
 * machine, never for a page.
 */
export async function drawHouseholds(
  frame: HouseholdFrame,
  share: (strata: { stratum: string; units: number; size: number }[]) => ReadonlyMap<string, number>,
): Promise<DrawnHousehold[]> {
  const folder = dataFolder();
  const id = frame.snapshot ?? currentSnapshotId(folder);
  const path = id === null ? null : join(folder, id, 'records.duckdb');
  if (path === null || !existsSync(path)) throw new SnapshotNotKept(id);
  const database = await Database.openReadOnly(path);
  const connection = await database.connect();
  try {
    const { seed, stratum, places, programme } = frame;
    const filters = { stratum, places: JSON.stringify(places), programme };
    const counted = await connection.all(
      `${frameSql} select stratum, count(*)::double as units from frame group by stratum order by stratum`,
      filters,
    );
    const strata = counted.map((row) => ({
      stratum: String(row.stratum),
      units: Number(row.units),
      size: Number(row.units),
    }));
    const wanted = [...share(strata)].filter(([, count]) => count > 0);
    const rows = await connection.all(
      `${frameSql},
      wanted as (
        select unnest(from_json($strata::json, '["varchar"]')) as stratum, unnest(from_json($counts::json, '["double"]')) as drawn
      ),
      ranked as (
        select *,
          row_number() over (partition by stratum order by sha256($seed::varchar || '|' || household_id), household_id) as place_in_line,
          count(*) over (partition by stratum) as units
        from frame
      )
      select household_id, place_code, stratum, (drawn / units)::double as inclusion_probability, (units / drawn)::double as weight
      from ranked inner join wanted using (stratum)
      where place_in_line <= drawn
      order by stratum, place_code, household_id`,
      {
        ...filters,
        seed,
        strata: JSON.stringify(wanted.map(([name]) => name)),
        counts: JSON.stringify(wanted.map(([, count]) => count)),
      },
    );
    return rows as unknown as DrawnHousehold[];
  } finally {
    connection.close();
    database.close();
  }
}
