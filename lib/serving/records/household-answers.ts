import type { Connection, Row } from '../../warehouse/database';

/**
 * The described row of a household that is known to lie in the tehsil, answer by answer, under the names that models and rules read,
 * and the boundary set of the tehsil's code. Identity number, coordinates and record key are left out.
 */
export async function householdAnswers(
  connection: Connection,
  id: string,
  place: string,
): Promise<{ answers: Row; boundarySet: string }> {
  const described = await connection.one(
    'select * exclude (head_identity, latitude, longitude, record_key) from int_households_described where household_id = $id and place_code = $place',
    { id, place },
  );
  const set = await connection.one('select boundary_set from dim_places where place_code = $place', { place });
  return { answers: described ?? {}, boundarySet: String(set?.boundary_set) };
}
