import { z } from 'zod';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';

/** What the search box needs of every place: code, level, names, and the names of the district and province around it. */
export const placeNames = defineQuery({
  name: 'place_names',
  sql: `
    select places.place_code as code, places.level, places.name_en as en, places.name_ur as ur,
      concat_ws(', ', district.name_en, province.name_en) as within_en,
      concat_ws('، ', coalesce(district.name_ur, district.name_en), coalesce(province.name_ur, province.name_en)) as within_ur
    from dim_places as places
    left join dim_places as district on district.place_code = places.district_code and places.level = 'tehsil'
    left join dim_places as province on province.place_code = places.province_code and places.level <> 'province'
    order by case places.level when 'nation' then 0 when 'province' then 1 when 'division' then 2 when 'district' then 3 else 4 end,
      places.name_en, places.place_code`,
  parameters: z.object({}),
  row: z.object({
    code: z.string(),
    level: z.enum(levels),
    en: z.string(),
    ur: z.string().nullable(),
    within_en: z.string(),
    within_ur: z.string(),
  }),
});

export type PlaceName = z.output<typeof placeNames.row>;
