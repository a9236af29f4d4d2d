import { nationCode } from '../../geography/place';
import type { Connection } from '../../warehouse/database';

export interface TargetingPlace {
  place: string;
  level: 'nation' | 'province' | 'district' | 'tehsil';
  parent: string | null;
}

/** The places of the levels that targeting is shown for, parents before their children; divisions are left out. */
export async function targetingPlaces(connection: Connection): Promise<TargetingPlace[]> {
  const rows = await connection.all(`
    select place_code as place, level,
      case level when 'tehsil' then coalesce(district_code, province_code, '${nationCode}')
        when 'district' then coalesce(province_code, '${nationCode}') when 'province' then '${nationCode}' end as parent
    from dim_places
    where level in ('nation', 'province', 'district', 'tehsil')
    order by case level when 'nation' then 0 when 'province' then 1 when 'district' then 2 else 3 end, place_code
  `);
  return rows as unknown as TargetingPlace[];
}
