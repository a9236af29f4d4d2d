import { z } from 'zod';
import { defineQuery } from '../../warehouse/query';

/** Every division with the codes of its districts, apart by spaces. */
export const districtsOfDivisions = defineQuery({
  name: 'districts_of_divisions',
  sql: `
    select division_code as division, string_agg(place_code, ' ' order by place_code) as districts
    from dim_places
    where level = 'district' and division_code is not null
    group by division_code
    order by division_code`,
  parameters: z.object({}),
  row: z.object({ division: z.string(), districts: z.string() }),
});
