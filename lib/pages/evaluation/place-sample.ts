import { drawUnits } from '@/lib/science/evaluation/draw-units';
import { householdsNeeded, type SizeAnswer } from '@/lib/science/evaluation/households-needed';
import { type NeedClass, needClasses } from '@/lib/science/evaluation/need-classes';
import { evaluationFrame, type FramePlace } from '@/lib/serving/queries/evaluation-frame';
import type { Ask } from '@/lib/serving/queries/with-snapshot';
import type { EvaluationPlan } from './evaluation-plan';

export interface SampledPlace {
  place: FramePlace;
  needClass: NeedClass;
  need: number;
  households: number;
  inclusion: number;
  weight: number;
  take: number;
  /** What each household chosen there stands for, before non-response. */
  householdWeight: number;
}

export interface SampledStratum {
  stratum: string;
  province: FramePlace;
  needClass: NeedClass;
  places: number;
  households: number;
  drawn: number;
}

export interface PlaceSample {
  size: SizeAnswer;
  drawn: SampledPlace[];
  strata: SampledStratum[];
  /** Places of the frame, and those that lack a shown figure and so cannot be drawn. */
  inFrame: number;
  outside: number;
}

interface FramedPlace {
  place: FramePlace;
  households: number;
  need: number;
  needClass: NeedClass;
  stratum: string;
}

/**
 * A sample of tehsils from published figures alone, stratified by province and third of need: as many places as give the
 * households that are needed. A place whose households or need are withheld or missing is outside the frame and counted.
 */
export async function placeSample(
  ask: Ask,
  { indicator, model }: { indicator: string; model: string },
  plan: EvaluationPlan,
): Promise<PlaceSample> {
  const all = await ask(evaluationFrame, { indicator, model });
  const frame = framed(all);
  const population = frame.reduce((sum, { households }) => sum + households, 0);
  const size = householdsNeeded({
    confidence: plan.confidence,
    margin: plan.margin / 100,
    proportion: plan.proportion / 100,
    population,
    designEffect: plan.deff,
    response: plan.response / 100,
  });
  const byCode = new Map(frame.map((each) => [each.place.place_code, each]));
  const units = frame.map(({ place, stratum, households }) => ({ id: place.place_code, stratum, size: households }));
  const drawn = drawUnits(units, {
    units: Math.ceil(size.chosen / plan.take),
    seed: plan.seed,
    method: plan.method,
  }).flatMap(({ id, inclusion, weight }): SampledPlace[] => {
    const { place, needClass, need, households } = byCode.get(id) as FramedPlace;
    const take = Math.min(plan.take, households);
    return [
      { place, needClass, need, households, inclusion, weight, take, householdWeight: (weight * households) / take },
    ];
  });
  const codes = new Set(drawn.map(({ place }) => place.place_code));
  return { size, drawn, strata: strataOf(frame, codes), inFrame: frame.length, outside: all.length - frame.length };
}

function framed(all: readonly FramePlace[]): FramedPlace[] {
  const known = all.flatMap((place) =>
    place.households !== null && place.households > 0 && place.need !== null
      ? [{ place, households: place.households, need: place.need }]
      : [],
  );
  const classes = needClasses(known.map(({ place, need }) => ({ id: place.place_code, value: need })));
  return known.map((each) => {
    const needClass = classes.get(each.place.place_code) as NeedClass;
    return { ...each, needClass, stratum: `${each.place.province_code} ${needClass}` };
  });
}

function strataOf(frame: readonly FramedPlace[], drawn: ReadonlySet<string>): SampledStratum[] {
  const strata = new Map<string, SampledStratum>();
  for (const { stratum, place, needClass, households } of frame) {
    const before = strata.get(stratum) ?? { stratum, province: place, needClass, places: 0, households: 0, drawn: 0 };
    strata.set(stratum, {
      ...before,
      places: before.places + 1,
      households: before.households + households,
      drawn: before.drawn + (drawn.has(place.place_code) ? 1 : 0),
    });
  }
  const order: NeedClass[] = ['low', 'middle', 'high'];
  return [...strata.values()].sort(
    (a, b) =>
      String(a.province.province_code).localeCompare(String(b.province.province_code)) ||
      order.indexOf(a.needClass) - order.indexOf(b.needClass),
  );
}
