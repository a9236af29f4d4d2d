import { z } from 'zod';
import { fctPlaceQuality } from '../../../data/models/marts/fct_place_quality.schema';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';

/** How far the figures of one place, or of every place of a level, can be trusted. */
export const placeQuality = defineQuery({
  name: 'place_quality',
  sql: `
    select * from fct_place_quality
    where ($place::varchar is null or place_code = $place::varchar)
      and ($level::varchar is null or level = $level::varchar)
    order by place_code`,
  parameters: z.object({ place: z.string().nullable(), level: z.enum(levels).nullable() }),
  row: fctPlaceQuality.columns,
});

export type PlaceQuality = z.output<typeof placeQuality.row>;
