import { done, type Result } from '../../core/result';
import type { PlaceIndex } from '../../science/geography/place-index';
import type { Connection } from '../../warehouse/database';
import { settleBoundarySet } from './boundary-set-claim';
import type { LoadFinding } from './load-finding';
import { insertRows } from './load-tables';
import { placeFindings } from './place-findings';
import { type Placer, placeInForce, placeThroughCrosswalk } from './place-one-saying';
import type { PlacedSaying } from './placed-saying';
import type { PlaceSaying } from './scan/scanned-file';

export interface ResolvedPlaces {
  placed: PlacedSaying[];
  findings: LoadFinding[];
  /** How codes of this extract find their place, for the tables beside households. */
  place: Placer;
  isFormer: boolean;
}

/** Places every distinct saying of a households file once; table `load_places` then places its rows by a join. */
export async function resolvePlaces(
  connection: Connection,
  call: { file: string; namedSet: string | null; index: PlaceIndex; sayings: readonly PlaceSaying[] },
): Promise<Result<ResolvedPlaces>> {
  const { file, namedSet, index } = call;
  const sayings = merged(call.sayings);
  const settled = settleBoundarySet(file, namedSet, index.boundarySet, sayings);
  if (!settled.ok) return settled;
  const isFormer = settled.value.set !== index.boundarySet;
  const place = isFormer ? placeThroughCrosswalk(index) : placeInForce(index);
  const placed = sayings.map(place);
  await connection.run(`create or replace table load_places (said_code varchar, said_tehsil varchar,
    said_district varchar, place_code varchar, placed_by varchar, place_rule varchar)`);
  await insertRows(
    connection,
    'load_places',
    placed.map((saying) => ({
      said_code: saying.code,
      said_tehsil: saying.tehsil,
      said_district: saying.district,
      place_code: saying.placeCode,
      placed_by: saying.placedBy,
      place_rule: saying.rule,
    })),
  );
  return done({ placed, findings: [...settled.value.findings, ...placeFindings(placed)], place, isFormer });
}

/** One entry a text: a quoted and an unquoted cell of the same text are one saying. */
function merged(sayings: readonly PlaceSaying[]): PlaceSaying[] {
  const byText = new Map<string, PlaceSaying>();
  for (const saying of sayings) {
    const text = JSON.stringify([saying.code, saying.tehsil, saying.district]);
    const records = (byText.get(text)?.records ?? 0) + saying.records;
    byText.set(text, { ...saying, records });
  }
  return [...byText.values()];
}
