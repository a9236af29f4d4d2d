import { z } from 'zod';
import { defineMart, number, optionalNumber, text } from '../../../lib/warehouse/mart';

export const fctTehsilServices = defineMart({
  name: 'fct_tehsil_services',
  grain: 'one tehsil and kind of service that the extract lists; facilities, no households',
  key: ['place_code', 'kind'],
  columns: z.object({
    place_code: text('tehsil'),
    kind: text('kind of service, as in the table service_points'),
    points: number('points open on the day of the extract that name the tehsil'),
    nearest_km: optionalNumber(
      'kilometres in a straight line from the centre of the tehsil to the nearest open point, in whatever tehsil; empty where none is open',
    ),
  }),
});
