import type { HotspotRunRow } from '@/lib/serving/queries/hotspot-run';
import { printP } from './print-p';

type Told = Pick<HotspotRunRow, 'corrected' | 'tested' | 'alpha' | 'critical_p'>;

/** How places were judged: the name of the sentence under `hotspots.legend` and what it is filled with. */
export function judgedBy(run: Told): [sentence: string, values: Record<string, string | number>] {
  if (!run.corrected) return ['plain', { chance: Math.round(run.tested * run.alpha), tested: run.tested }];
  if (run.critical_p === null) return ['none', {}];
  return ['corrected', { confidence: '95 %', critical: printP(run.critical_p) }];
}
