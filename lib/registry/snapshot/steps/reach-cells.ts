import { cellCandidates, cellsADegree, type GridCell, type UnitVector } from '../../../science/reach/cell-candidates';
import type { Connection } from '../../../warehouse/database';
import { buildModels, type SqlModel } from '../sql-models';

const kinds = ['registration_centre', 'one_window_centre', 'payment_point', 'nutrition_centre', 'school'] as const;

/**
 * `int_reach_cells`: for each cell of the grid that holds a household with coordinates, the open points of service of each kind
 * that may be the nearest there, as unit vectors. `int_household_reach` takes each household's distances from its cell, row
 * by row, so that the work grows with the households and no more memory is held than the cells.
 */
export async function writeReachCells(connection: Connection, sqlModels: readonly SqlModel[]): Promise<void> {
  await buildModels(connection, sqlModels, ['stg_households', 'int_points_opened']);
  await connection.run(`
    create or replace temp table reach_points as
    select (row_number() over (order by kind, unit_x, unit_y, unit_z) - 1)::integer as point_no, *
    from (
      select distinct kind, unit_x, unit_y, unit_z from int_points_opened
      where latitude is not null and longitude is not null
    );
    create or replace temp table reach_candidates (cell_y integer, cell_x integer, points integer[])`);
  const rows = await connection.all(`
    select distinct floor(latitude * ${cellsADegree})::integer as y, floor(longitude * ${cellsADegree})::integer as x
    from stg_households where latitude is not null and longitude is not null order by all`);
  const cells = rows.map((row): GridCell => ({ y: Number(row.y), x: Number(row.x) }));
  const points = await connection.all('select * from reach_points order by point_no');
  for (const kind of kinds) {
    const own = points.filter((row) => row.kind === kind);
    if (own.length === 0) continue;
    const vectors = own.map((row): UnitVector => [Number(row.unit_x), Number(row.unit_y), Number(row.unit_z)]);
    const candidates = [...cellCandidates(cells, vectors)];
    for (let start = 0; start < candidates.length; start += 5000) {
      const part = candidates.slice(start, start + 5000).map(([{ y, x }, near]) => ({
        cell_y: y,
        cell_x: x,
        points: near.map((index) => Number(own[index]?.point_no)),
      }));
      await connection.run(
        `insert into reach_candidates by name
         select unnest(from_json($rows::json, '[{"cell_y":"INTEGER","cell_x":"INTEGER","points":["INTEGER"]}]'), max_depth := 2)`,
        { rows: JSON.stringify(part) },
      );
    }
  }
  await connection.run(`
    create or replace table int_reach_cells as
    select cell_y, cell_x, ${kinds
      .map((kind) => `list({ 'x': unit_x, 'y': unit_y, 'z': unit_z }) filter (where kind = '${kind}') as ${kind}s`)
      .join(', ')}
    from (select cell_y, cell_x, unnest(points) as point_no from reach_candidates)
    inner join reach_points using (point_no)
    group by cell_y, cell_x;
    drop table reach_points;
    drop table reach_candidates`);
}
