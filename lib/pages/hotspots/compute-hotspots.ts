import type { HotspotChoice } from '@/lib/measures/hotspots/hotspot-choice';
import { hotspotRows, runRecord } from '@/lib/measures/hotspots/hotspot-record';
import { runHotspots } from '@/lib/measures/hotspots/run-hotspots';
import type { MappedLevel } from '@/lib/science/geography/level';
import type { HotspotRunRow } from '@/lib/serving/queries/hotspot-run';
import type { StoredHotspot } from '@/lib/serving/queries/stored-hotspots';
import { shapesInForce } from './shapes-in-force';

/** What a question about hotspots is answered with, whether it was stored or computed just now. */
export interface HotspotAnswer {
  /** Every place of the level in the nation, in the order of the codes. */
  rows: StoredHotspot[];
  run: HotspotRunRow;
}

export interface PublishedFigure {
  place_code: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Not null where the figure is a share that counts what it stands on; unknown of an earlier snapshot. */
  smoothed?: number | null;
}

export interface HotspotQuestion {
  snapshot: string;
  level: MappedLevel;
  choice: HotspotChoice;
  /** Names the figures, for the cache: whose scope, indicator, model, breakdown, the second figure. */
  about: string;
  figures(): Promise<PublishedFigure[]>;
  beside?(): Promise<PublishedFigure[]>;
}

const answered = new Map<string, Promise<HotspotAnswer | null>>();
const mostKept = 300;

/** Computes hotspots from published figures, once for each question; null for a level without polygons. */
export function computeHotspots(question: HotspotQuestion): Promise<HotspotAnswer | null> {
  const { snapshot, level, choice, about } = question;
  const key = JSON.stringify([snapshot, level, about, choice]);
  const known = answered.get(key);
  if (known) return known;
  const made = compute(question);
  answered.set(key, made);
  made.catch(() => answered.delete(key));
  const oldest = answered.keys().next().value;
  if (answered.size > mostKept && oldest !== undefined) answered.delete(oldest);
  return made;
}

async function compute({ snapshot, level, choice, figures, beside }: HotspotQuestion): Promise<HotspotAnswer | null> {
  const [linked, own, other] = await Promise.all([
    shapesInForce(snapshot, level, choice.weights),
    figures(),
    beside ? beside() : [],
  ]);
  if (linked === null) return null;
  const { areas, neighbours } = linked;
  const column = (rows: readonly PublishedFigure[], name: 'value' | 'numerator' | 'denominator'): Float64Array => {
    const byCode = new Map(rows.map((row) => [row.place_code, row]));
    return Float64Array.from(areas.codes, (code) => byCode.get(code)?.[name] ?? Number.NaN);
  };
  const run = runHotspots(
    {
      ...areas,
      values: column(own, 'value'),
      events: column(own, 'numerator'),
      base: column(own, 'denominator'),
      countsItsBase: own.some(({ smoothed }) => smoothed != null),
      ...(beside ? { beside: column(other, 'value') } : {}),
    },
    neighbours,
    choice,
  );
  return { rows: hotspotRows(areas, run), run: runRecord(areas, run, choice) };
}
