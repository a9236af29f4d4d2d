import { invariant } from '../../core/invariant';
import type { Place } from '../../science/geography/place';
import { floodedDistricts } from './flooded-districts';
import { normalCut } from './normal-distribution';
import type { TehsilMargins } from './read-tehsil-margins';
import { seededShare } from './seeded-share';

/** One row of the drawing tables: names are columns of `sql/draw/tehsils.sql`. A `cut_` is a point of a standard normal. */
export interface TehsilPlan extends Record<string, string | number | boolean | null> {
  code: string;
  first_household: number;
  households: number;
  census_households: number;
  log_welfare: number;
}

interface Given {
  margin: TehsilMargins;
  places: ReadonlyMap<string, Place>;
  means: { deprivation: number; urban: number };
  seed: number;
  /** Number of the tehsil's first household, from 1. */
  first: number;
  count: number;
  late: boolean;
  silent: boolean;
}

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** Welfare falls by 0.9 log points over the whole range of the census deprivation index and rises with towns. */
export function planTehsil({ margin, places, means, seed, first, count, late, silent }: Given): TehsilPlan {
  const { code } = margin;
  const place = places.get(code);
  const district = places.get(place?.districtCode ?? '');
  const province = places.get(place?.provinceCode ?? '');
  invariant(place && district && province, `${code} of the margins stands in the gazetteer with its parents`);
  const draw = (salt: string): number => seededShare(seed, salt, code);
  const isFlooded = floodedDistricts.has(district.code);
  const menLiterate = between(0.02, 2 * margin.literacy - margin.female_literacy, 0.99);
  return {
    code,
    name: place.nameEn,
    district_code: district.code,
    district_name: district.nameEn,
    province_code: province.code,
    province_name: province.nameEn,
    first_household: first,
    households: count,
    longitude: place.longitude,
    latitude: place.latitude,
    spread_degrees: between(0.01, Math.sqrt(place.areaKm2 ?? 100) / 320, 0.4),
    census_households: margin.households,
    weight: count === 0 ? null : Number((margin.households / count).toFixed(3)),
    urban_share: margin.urban_share,
    household_size: between(3.5, margin.household_size, 12),
    log_welfare:
      9.05 - 0.9 * (margin.deprivation_index - means.deprivation) + 0.25 * (margin.urban_share - means.urban),
    cut_no_toilet: normalCut(margin.no_toilet),
    cut_flush_toilet: normalCut(1 - margin.flush_toilet),
    cut_electricity: normalCut(1 - margin.electricity),
    cut_one_room: normalCut(margin.one_room),
    cut_improved_water: normalCut(1 - margin.water_improved),
    cut_water_inside: normalCut(1 - margin.water_inside),
    cut_gas: normalCut(1 - margin.gas_fuel),
    cut_kacha: normalCut(margin.kacha),
    cut_male_literacy: normalCut(1 - menLiterate),
    cut_female_literacy: normalCut(1 - margin.female_literacy),
    cut_schooling: normalCut(margin.oosc_5_16),
    disability: between(0.008, margin.disability, 0.06),
    take_up: 0.74 + 0.2 * draw('take up'),
    late,
    silent,
    schools: between(4, Math.round(margin.households / 2500), 60),
    survey_starts: Math.floor(860 * draw('survey')),
    flood_severity: isFlooded ? 1 + Math.floor(5 * draw('flood') ** 0.8) : null,
  };
}
