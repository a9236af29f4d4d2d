import type { Language } from '@/lib/core/language';
import type { PlanDemand } from '@/lib/pages/planning/plan-place';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { nationCode } from '@/lib/science/geography/place';
import { householdWeight } from '@/lib/serving/presentation/household-weight';
import { type DemandRow, demandByTehsil } from '@/lib/serving/queries/demand-by-tehsil';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import { places } from '@/lib/serving/queries/places';
import { tehsilServices } from '@/lib/serving/queries/tehsil-services';
import { outlineInForce } from '../map-views/outline-in-force';
import { placeParents } from '../map-views/place-parents';
import type { PlanBoardProps } from './plan-board-props';

/** All a plan is worked out from: the tehsils within the place, whom they hold as published, and how far each kind of service is. */
export async function planMaterial(page: PublishedPage): Promise<PlanBoardProps> {
  const { ask, view, snapshot, language } = page;
  const offered = page.indicators.filter(({ indicator_id }) => isDemand(indicator_id));
  const model = view.model ?? snapshot.default_model;
  const within = view.place;
  const [tehsils, provinces, amounts, reach] = await Promise.all([
    ask(places, { code: null, level: 'tehsil', within }),
    ask(places, { code: null, level: 'province', within: null }),
    ask(demandByTehsil, { indicators: offered.map(({ indicator_id }) => indicator_id).join(','), model, within }),
    ask(tehsilServices, { within, kind: null }),
  ]);
  const weights = new Map(
    amounts
      .filter(({ indicator_id }) => indicator_id === 'households')
      .map((row) => [row.place_code, householdWeight(row)]),
  );
  const located = tehsils.filter(({ longitude, latitude }) => longitude !== null && latitude !== null);
  const named = (row: { name_en: string; name_ur: string | null }): string =>
    language === 'ur' ? (row.name_ur ?? row.name_en) : row.name_en;
  const chosen = new Set(view.select);
  const nation = { code: nationCode, name: language === 'ur' ? 'پاکستان' : 'Pakistan' };
  const here = page.place && page.place.level !== 'province' && page.place.level !== 'nation' ? [page.place] : [];
  return {
    outline: await outlineInForce({
      snapshot: snapshot.snapshot_id,
      level: 'tehsil',
      place: within,
      parents: placeParents(located),
    }),
    places: located.map((row) => ({
      code: row.place_code,
      name: named(row),
      district: row.district_code ?? '',
      districtName: (language === 'ur' ? row.district_ur : null) ?? row.district_en ?? '',
      province: row.province_code ?? '',
      longitude: row.longitude ?? 0,
      latitude: row.latitude ?? 0,
      demand: Object.fromEntries(
        amounts
          .filter(({ place_code }) => place_code === row.place_code)
          .map((amount) => [amount.indicator_id, demandOf(amount, weights.get(row.place_code) ?? 1)]),
      ),
      nearestKm: Object.fromEntries(
        reach
          .filter(({ place_code }) => place_code === row.place_code)
          .map(({ kind, nearest_km }) => [kind, nearest_km]),
      ),
    })),
    demands: offered.map((row): PlanDemand => ({ id: row.indicator_id, title: demandTitle(row, language) })),
    regions: [nation, ...[...provinces, ...here].map((row) => ({ code: row.place_code, name: named(row) }))],
    place: within,
    shortlist: located
      .filter((row) => [row.place_code, row.district_code, row.province_code].some((code) => code && chosen.has(code)))
      .map(({ place_code }) => place_code),
    snapshot: snapshot.snapshot_id,
    synthetic: snapshot.synthetic,
  };
}

const counted = ['poverty_headcount', 'poverty_headcount_persons', 'households', 'persons'];
const isDemand = (id: string): boolean =>
  counted.includes(id) ||
  /^(?!.*_households_).+_(missed_by_rule|pending_only)$/.test(id) ||
  /^(?!school).+_beyond_10_km$/.test(id);

/** Whom a place adds, of a sample weighted to the nation; null where it may not be shown. */
const demandOf = ({ status, numerator, estimate }: DemandRow, weight: number): number | null =>
  status === 'known' ? (estimate ?? (numerator === null ? null : numerator * weight)) : null;

/** Programmes count under their own title; a share counts those of its numerator. */
function demandTitle(row: IndicatorRow, language: Language): string {
  const isShare = row.unit === 'share' && !row.indicator_id.includes('_beyond_');
  if (isShare) return language === 'ur' ? row.numerator_ur : row.numerator_en;
  return language === 'ur' ? row.title_ur : row.title_en;
}
