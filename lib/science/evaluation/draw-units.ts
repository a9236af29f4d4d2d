import { shareOut } from './share-out';
import { uniformOf } from './uniform-of';

/** One unit that can be drawn; `size` is above 0. */
export interface FrameUnit {
  id: string;
  stratum: string;
  size: number;
}

export const drawMethods = ['pps', 'simple'] as const;
export type DrawMethod = (typeof drawMethods)[number];

export interface DrawnUnit extends FrameUnit {
  /** Chance with which the design takes the unit, above 0 up to 1. */
  inclusion: number;
  /** One over the inclusion: what the unit stands for. */
  weight: number;
}

export interface DrawRequest {
  units: number;
  seed: string;
  method: DrawMethod;
}

/**
 * Draws units by stratum, without replacement; the same seed and frame give the same sample whatever the order of rows.
 *
 * - simple: within a stratum the units of the lowest permanent random numbers; inclusion n/N.
 * - pps: with probability proportional to size: units that would be taken for certain are taken first, the rest by a systematic
 *   pass over a random order (Hartley and Rao 1962); inclusion n × size / sum.
 *
 * The sample is shared out in proportion to size under pps, to the number of units under simple. Sorted by stratum, then id.
 */
export function drawUnits(frame: readonly FrameUnit[], { units, seed, method }: DrawRequest): DrawnUnit[] {
  const strata = new Map<string, FrameUnit[]>();
  for (const unit of frame) strata.set(unit.stratum, [...(strata.get(unit.stratum) ?? []), unit]);
  const sizes = [...strata].map(([stratum, own]) => ({
    stratum,
    units: own.length,
    size: method === 'pps' ? own.reduce((sum, { size }) => sum + size, 0) : own.length,
  }));
  const shares = shareOut(sizes, units);
  return [...strata]
    .flatMap(([stratum, own]) => drawStratum(inRandomOrder(own, seed), shares.get(stratum) ?? 0, { seed, method }))
    .sort((a, b) => compare(a.stratum, b.stratum) || compare(a.id, b.id));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const inRandomOrder = (units: readonly FrameUnit[], seed: string): FrameUnit[] =>
  units
    .map((unit) => ({ unit, at: uniformOf(seed, unit.id) }))
    .sort((a, b) => a.at - b.at || compare(a.unit.id, b.unit.id))
    .map(({ unit }) => unit);

const taken = (unit: FrameUnit, inclusion: number): DrawnUnit => ({ ...unit, inclusion, weight: 1 / inclusion });

function drawStratum(
  units: readonly FrameUnit[],
  wanted: number,
  { seed, method }: { seed: string; method: DrawMethod },
): DrawnUnit[] {
  if (wanted <= 0) return [];
  if (method === 'simple') return units.slice(0, wanted).map((unit) => taken(unit, wanted / units.length));
  const { certain, rest, left } = certainties(units, wanted);
  const total = rest.reduce((sum, { size }) => sum + size, 0);
  const step = total / left;
  const start = uniformOf(seed, `start of ${units[0]?.stratum}`);
  let passed = 0;
  const drawn = rest.filter(({ size }) => {
    const before = Math.ceil(passed / step - start);
    passed += size;
    return Math.ceil(passed / step - start) > before;
  });
  return [...certain.map((unit) => taken(unit, 1)), ...drawn.map((unit) => taken(unit, (left * unit.size) / total))];
}

/** Units whose size alone reaches the step are certain; taking them shortens the step, so it is asked again until none is. */
function certainties(units: readonly FrameUnit[], wanted: number) {
  const certain: FrameUnit[] = [];
  let rest = [...units];
  for (;;) {
    const left = wanted - certain.length;
    const total = rest.reduce((sum, { size }) => sum + size, 0);
    const more = left > 0 ? rest.filter(({ size }) => size * left >= total) : [];
    if (more.length === 0) return { certain, rest: left > 0 ? rest : [], left };
    certain.push(...more);
    rest = rest.filter((unit) => !more.includes(unit));
  }
}
