import { z } from 'zod';
import { fctTehsilServices } from '../../../data/models/marts/fct_tehsil_services.schema';
import { defineQuery } from '../../warehouse/query';

/** Open points of service of each kind by tehsil, and how far the nearest lies from its centre; all tehsils or those within a place. */
export const tehsilServices = defineQuery({
  name: 'tehsil_services',
  sql: `
    select services.*
    from fct_tehsil_services as services
    inner join dim_places as places on places.place_code = services.place_code
    where ($kind::varchar is null or kind = $kind::varchar)
      and (
        $within::varchar = 'PK' or places.place_code = $within::varchar
        or $within::varchar in (places.province_code, places.division_code, places.district_code)
      )
    order by services.place_code, kind`,
  parameters: z.object({ within: z.string(), kind: z.string().nullable() }),
  row: fctTehsilServices.columns,
});
