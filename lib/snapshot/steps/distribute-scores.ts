import { fctScoreDistribution } from '../../../data/models/marts/fct_score_distribution.schema';
import type { DisclosurePolicy } from '../../disclosure/policy';
import { scoreGrid } from '../../disclosure/score-grid';
import type { Connection } from '../../warehouse/database';
import type { Mart } from '../../warehouse/mart';
import { createMartSql } from '../../warehouse/write-mart';
import type { TargetedModel } from './measure-targeting';
import { ScoreSums } from './score-sums';
import { type TargetingPlace, targetingPlaces } from './targeting-places';

/** Nation and provinces may be parted by these; a district's would mostly be withheld. */
const wideBreakdowns = ['head_sex', 'disability', 'consumption_fifth', 'poorest_30'] as const;

/**
 * Writes `fct_score_distribution` from `targeting_values`. Households are counted once by tehsil, area type and half point, and once by
 * province and each wide breakdown; places above add up, and each publishes the points that `scoreGrid` leaves it. Points of a
 * breakdown are among those of the whole.
 */
export async function distributeScores(
  connection: Connection,
  models: readonly TargetedModel[],
  { k, roundTo }: DisclosurePolicy,
): Promise<void> {
  await connection.run(createMartSql(fctScoreDistribution as unknown as Mart));
  const places = await targetingPlaces(connection);
  const wide = places.filter(({ level }) => level === 'nation' || level === 'province');
  for (const model of models) {
    const byArea = await readSums(connection, model, places, 'tehsil_code', 'area_type');
    const whole = byArea.sums.joined();
    const own = keptPoints(whole, places, model, k);
    const rows = whole.rows('none', places, own);
    rows.push(...byArea.sums.rows('area_type', places, keptPoints(byArea.sums, places, model, k, own)));
    for (const breakdown of wideBreakdowns) {
      const { sums } = await readSums(connection, model, wide, 'province_code', breakdown, byArea.points);
      rows.push(...sums.rows(breakdown, wide, keptPoints(sums, wide, model, k, own)));
    }
    await write(connection, model.id, rows, roundTo);
  }
}

type Kept = ReadonlyMap<string, readonly boolean[]>;

function keptPoints(
  sums: ScoreSums,
  places: readonly TargetingPlace[],
  { official }: TargetedModel,
  k: number,
  within?: Kept,
): Kept {
  const isWhole = sums.points.map((point) => Number.isInteger(point) || official.includes(point));
  const isFine = sums.points.map(() => true);
  return scoreGrid(
    places
      .filter(({ place }) => sums.has(place))
      .map(({ place, parent, level }) => ({
        place,
        parent,
        isOffered: within?.get(place) ?? (level === 'nation' || level === 'province' ? isFine : isWhole),
        cumulative: sums.cumulative(place, 'households'),
      })),
    official.map((cutOff) => sums.points.indexOf(cutOff)),
    k,
  );
}

/** The upper end of the interval that holds a standing: the next half point or official cut-off. */
const upToSql = ({ column, official }: TargetedModel): string =>
  `least(ceil(${column} * 2) / 2, ${official.map((cutOff) => `case when ${column} <= ${cutOff} then ${cutOff} end`).join(', ') || 'null'})`;

async function readSums(
  connection: Connection,
  model: TargetedModel,
  places: readonly TargetingPlace[],
  ground: 'tehsil_code' | 'province_code',
  breakdown: string,
  known?: number[],
): Promise<{ sums: ScoreSums; points: number[] }> {
  const rows = (await connection.all(`
    with cells as (
      select ${ground} as place, ${breakdown} as category, ${upToSql(model)} as up_to,
        count(*)::double as households, sum(persons) as persons
      from targeting_values
      where ${model.column} is not null and ${breakdown} is not null and ${ground} is not null
      group by all
    )
    select place, category, to_json(list([up_to, households, persons] order by up_to))::varchar as cells
    from cells group by place, category order by place, category
  `)) as { place: string; category: string; cells: string }[];
  const read = rows.map((row) => ({ ...row, cells: JSON.parse(row.cells) as [number, number, number][] }));
  const found = read.flatMap(({ cells }) => cells.map(([upTo]) => upTo));
  const points = known ?? [...new Set([...found, ...model.official])].sort((one, other) => one - other);
  const categories = [...new Set(read.map(({ category }) => category))].sort();
  const sums = new ScoreSums(points, categories, places);
  for (const { place, category, cells } of read) sums.add(place, category, cells);
  return { sums, points };
}

async function write(
  connection: Connection,
  modelId: string,
  rows: readonly ReturnType<ScoreSums['rows']>[number][],
  roundTo: number,
): Promise<void> {
  const structure =
    '[{"level":"VARCHAR","place_code":"VARCHAR","breakdown":"VARCHAR","category":"VARCHAR","up_to":["DOUBLE"],"households":["DOUBLE"],"persons":["DOUBLE"]}]';
  const rounded = (counts: string): string => `round(unnest(${counts}) / ${roundTo}) * ${roundTo}`;
  for (let start = 0; start < rows.length; start += 1000) {
    await connection.run(
      `insert into fct_score_distribution by name
       select '${modelId}' as model_id, level, place_code, breakdown, category, unnest(up_to) as up_to,
         ${rounded('households')} as households, ${rounded('persons')} as persons
       from (select unnest(from_json($rows::json, '${structure}'), max_depth := 2))`,
      { rows: JSON.stringify(rows.slice(start, start + 1000)) },
    );
  }
}
