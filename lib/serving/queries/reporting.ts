import { z } from 'zod';
import { dimPlaces } from '../../../data/models/marts/dim_places.schema';
import { fctReporting } from '../../../data/models/marts/fct_reporting.schema';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';

/** What places sent for each quarter, with their names; every filter may be left out. `within` holds the place itself. */
export const reporting = defineQuery({
  name: 'reporting',
  sql: `
    select reporting.*, places.name_en, places.name_ur, places.district_code,
      parent.name_en as parent_en, parent.name_ur as parent_ur
    from fct_reporting as reporting
    inner join dim_places as places using (place_code)
    left join dim_places as parent on parent.place_code = if(places.level = 'tehsil', places.district_code, places.province_code)
    where ($level::varchar is null or reporting.level = $level::varchar)
      and ($status::varchar is null or reporting.status = $status::varchar)
      and (
        $within::varchar is null or $within::varchar = 'PK'
        or $within::varchar in (places.place_code, places.province_code, places.division_code, places.district_code)
      )
    order by reporting.source_table desc, reporting.programme_id, reporting.period, reporting.place_code`,
  parameters: z.object({
    level: z.enum(levels).nullable(),
    status: z.string().nullable(),
    within: z.string().nullable(),
  }),
  row: fctReporting.columns.extend({
    name_en: dimPlaces.columns.shape.name_en,
    name_ur: dimPlaces.columns.shape.name_ur,
    district_code: dimPlaces.columns.shape.district_code,
    parent_en: z.string().nullable(),
    parent_ur: z.string().nullable(),
  }),
});

export type ReportingRow = z.output<typeof reporting.row>;
