import type { AreaShapes } from './area-figures';
import type { HotspotChoice } from './hotspot-choice';
import type { HotspotRun } from './run-hotspots';

const orNull = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

/** A run as a snapshot stores it and a page prints it, without the indicator it belongs to: one row an area. */
export const hotspotRows = ({ codes }: AreaShapes, { found, around, clusters, isolated }: HotspotRun) =>
  codes.map((code, area) => ({
    place_code: code,
    score: orNull(found.statistic[area]),
    z: orNull(found.z[area]),
    p: orNull(found.p[area]),
    q: orNull(found.q[area]),
    class: found.classes[area] ?? ('no-data' as const),
    neighbours: found.degrees[area] ?? 0,
    around: orNull(around[area]),
    cluster: (clusters[area] as number) > 0 ? (clusters[area] as number) : null,
    isolated: isolated[area] ?? null,
  }));

/** How the run was made and what limits it: everything that the method card prints. */
export const runRecord = ({ codes }: AreaShapes, run: HotspotRun, choice: HotspotChoice) => ({
  ...choice,
  rule: run.neighbours.rule,
  areas: codes.length,
  with_figure: run.withFigure,
  tested: run.found.tested,
  significant: run.significant,
  critical_p: run.found.critical,
  entered: run.entered,
  base_ratio: run.baseRatio,
  mean_neighbours: run.meanNeighbours,
  parts: run.parts,
  islands: run.found.islands.map((area) => codes[area]).join(','),
  cautions: run.cautions.join(','),
  moran_i: run.found.global?.statistic ?? null,
  moran_expected: run.found.global?.expected ?? null,
  moran_z: orNull(run.found.global?.randomisation.z),
  moran_p: orNull(run.found.global?.randomisation.p),
});
