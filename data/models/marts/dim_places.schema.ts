import { z } from 'zod';
import { levels } from '../../../lib/science/geography/level';
import { defineMart, oneOf, optionalNumber, optionalText, text } from '../../../lib/warehouse/mart';

export const dimPlaces = defineMart({
  name: 'dim_places',
  grain: 'one place of the boundary set in force',
  key: ['place_code'],
  columns: z.object({
    boundary_set: text('set the code belongs to; a code means nothing without it'),
    place_code: text('code within the set'),
    level: oneOf(levels, 'administrative level'),
    name_en: text('name in Latin script'),
    name_ur: optionalText('name in Urdu script where known'),
    parent_code: optionalText('next coarser place'),
    province_code: optionalText('province that holds it'),
    division_code: optionalText('division that holds it, where the census names one'),
    district_code: optionalText('district that holds it'),
    longitude: optionalNumber('centroid, degrees east'),
    latitude: optionalNumber('centroid, degrees north'),
    area_km2: optionalNumber('area in square kilometres'),
    census_population_2017: optionalNumber('population, census 2017'),
    census_population_2023: optionalNumber('population, census 2023'),
    census_households_2023: optionalNumber('households, census 2023'),
    population_source: optionalText('where the census figures come from'),
  }),
});
