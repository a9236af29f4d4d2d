import type { Indicator } from '../../../measures/indicators/indicator';
import { type ReachKind, reachWords } from '../../../measures/indicators/reach-words';
import type { Connection } from '../../../warehouse/database';
import type { LoadFinding } from '../../extract/load-finding';
import { printRoughShare } from './print-figure';

/** A province counts from this share of the households; it lacks points where its share of them is a tenth of that or less. */
const leastHouseholds = 0.02;
const lacking = 0.1;

/** Says for each kind of point in which provinces hardly any are listed for the households there: distances then cross a border. Reads published households. */
export async function pointsMissing(connection: Connection, indicators: readonly Indicator[]): Promise<LoadFinding[]> {
  const rows = await connection.all(`
    with households as (
      select place_code as province_code, value / sum(value) over () as household_share
      from fct_indicator_values where indicator_id = 'households' and level = 'province' and breakdown = 'none'
    ),
    kinds as (
      select kind, count(*) as points from int_points_opened group by kind
    ),
    points as (
      select kind, places.province_code, count(*) as here
      from int_points_opened inner join dim_places as places using (place_code) group by all
    )
    select kinds.kind, provinces.name_en, coalesce(provinces.name_ur, provinces.name_en) as name_ur,
      household_share::double as household_share
    from households
    cross join kinds
    left join points using (kind, province_code)
    inner join dim_places as provinces on provinces.place_code = households.province_code
    where household_share >= ${leastHouseholds} and coalesce(here, 0) / points <= ${lacking} * household_share
    order by kinds.kind, household_share desc`);
  return (Object.keys(reachWords) as ReachKind[]).flatMap((kind): LoadFinding[] => {
    const provinces = rows.filter((row) => row.kind === kind);
    if (provinces.length === 0) return [];
    const share = printRoughShare(provinces.reduce((sum, row) => sum + Number(row.household_share), 0));
    const uses = new RegExp(`\\b${kind}(?:_km|s|s_listed)\\b`);
    return [
      {
        code: 'points-missing',
        severity: 'warning',
        subject: `service_points.${kind}`,
        records: 0,
        indicatorIds: indicators.filter(({ measure }) => uses.test(JSON.stringify(measure))).map(({ id }) => id),
        sentence: {
          en: `Next to no ${reachWords[kind].en} is listed in ${provinces.map((row) => row.name_en).join(', ')}, where ${share} of the households live: distances there are to points far away, and of other provinces.`,
          ur: `${provinces.map((row) => row.name_ur).join('، ')} میں، جہاں ${share} گھرانے رہتے ہیں، تقریباً کوئی ${reachWords[kind].ur} درج نہیں: وہاں کے فاصلے دور کے اور دوسرے صوبوں کے مراکز تک ہیں۔`,
        },
      },
    ];
  });
}
