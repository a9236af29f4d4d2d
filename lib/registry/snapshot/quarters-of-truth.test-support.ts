import { expect } from 'vitest';
import type { Level } from '../../science/geography/level';
import { readValues } from './read-values';

type Figures = Record<string, number>;
export type TruthOfPlace = Record<string, unknown> & { kafaalat_2025Q1?: Figures; attendance?: Figures };

/**
 * Holds the figures of instalments in 2025Q1 and of attendance over all quarters to those of TRUTH.json, at one level: counts and
 * rupees to the unit, shares to 6e-7, medians exactly. Returns how many were compared.
 */
export async function expectQuartersOfTruth(
  dataFolder: string,
  snapshot: string,
  level: Level,
  places: Readonly<Record<string, TruthOfPlace>>,
): Promise<number> {
  let compared = 0;
  const sources = [
    { key: 'kafaalat_2025Q1', programme: 'kafaalat', period: '2025Q1' },
    { key: 'attendance', programme: 'taleemi_wazaif', period: null },
  ] as const;
  for (const { key, programme, period } of sources) {
    const names = new Set(Object.values(places).flatMap((place) => Object.keys(place[key] ?? {})));
    for (const name of names) {
      const indicator = `${programme}_${name}`;
      const wanted = { indicator, level, breakdown: 'none', period, model: null, exact: true } as const;
      const rows = await readValues(dataFolder, snapshot, wanted);
      if (!rows.ok) throw new Error(rows.problem.sentence);
      for (const [code, place] of Object.entries(places)) {
        const truth = place[key]?.[name];
        if (truth === undefined) continue;
        const value = rows.value.find((row) => row.place_code === code)?.value ?? Number.NaN;
        expect(Math.abs(value - truth), `${code} ${indicator}`).toBeLessThan(Number.isInteger(truth) ? 1e-6 : 6e-7);
        compared += 1;
      }
    }
  }
  return compared;
}
