import type { Connection } from '../../../warehouse/database';

export interface Choice {
  /** For each turn the households that change in it. */
  turns: string[][];
  /** For each of them another household, of another tehsil, whose answers it could get. */
  donors: Map<string, string>;
}

/**
 * Who changes in each turn, the same for the same snapshot. One at a time all come from one tehsil of middling size, so that it and all
 * above it are drawn anew each turn. Several at a time each come from a tehsil and district of their own, the same ones in every turn.
 */
export async function chooseHouseholds(connection: Connection, turns: number, atOnce: number): Promise<Choice> {
  const rows = await connection.all(
    `with homes as (
      select household_id, households.place_code, district_code, md5(household_id) as lot
      from records.int_households_located as households
      inner join records.dim_places as places on places.place_code = households.place_code
    ),
    tehsils as (select place_code, any_value(district_code) as district_code, count(*) as households from homes group by place_code),
    middling as (
      select place_code, row_number() over (order by abs(households - 300), place_code) as rank
      from (from tehsils where households >= 10 * $turns qualify row_number() over (partition by district_code order by abs(households - 300), place_code) = 1)
    )
    select household_id, place_code, row_number() over (partition by place_code order by lot) as turn
    from homes inner join middling using (place_code)
    where rank <= $places
    qualify turn <= 2 * $turns
    order by turn, place_code`,
    { turns, places: Math.max(2, atOnce) },
  );
  const places = [...new Set(rows.map((row) => String(row.place_code)))];
  const of = (place: string, turn: number) =>
    String(rows.find((row) => row.place_code === place && Number(row.turn) === turn)?.household_id);
  const chosen = places.slice(0, atOnce);
  const donors = new Map<string, string>();
  const lists = Array.from({ length: turns }, (_, turn) =>
    chosen.map((place, index) => {
      const id = of(place, turn + 1);
      donors.set(id, of(places[(index + 1) % places.length] ?? place, turns + turn + 1));
      return id;
    }),
  );
  return { turns: lists, donors };
}
