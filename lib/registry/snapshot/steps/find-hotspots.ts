import { dimHotspotRuns } from '../../../../data/models/marts/dim_hotspot_runs.schema';
import { fctHotspots } from '../../../../data/models/marts/fct_hotspots.schema';
import { invariant } from '../../../core/invariant';
import { throwIfCancelled } from '../../../core/progress';
import type { AreaShapes } from '../../../measures/hotspots/area-figures';
import { defaultChoice, storedStatistics } from '../../../measures/hotspots/hotspot-choice';
import { hotspotRows, runRecord } from '../../../measures/hotspots/hotspot-record';
import { neighbourRule } from '../../../measures/hotspots/neighbour-rule';
import { runHotspots } from '../../../measures/hotspots/run-hotspots';
import { shapesOfTopology } from '../../../measures/hotspots/shapes-of-topology';
import type { ImportedBoundaries } from '../../../science/geography/boundaries';
import { rememberedSums } from '../../../science/spatial/remembered-sums';
import type { Connection, Row } from '../../../warehouse/database';
import { writeMart } from '../../../warehouse/write-mart';
import { placesTopology } from '../publish';

const levelsTested = ['tehsil', 'district'] as const;

/** Poverty measures and deprivations: rates and averages where high or low is a matter of need. */
const measuresSql = `
  select distinct indicator_id, model_id
  from fct_indicator_values
  inner join dim_indicators using (indicator_id)
  where breakdown = 'none' and dim_indicators.grain in ('households', 'deprived_households') and kind <> 'count' and status <> 'not_applicable'
    and (theme in ('poverty', 'deprivation', 'housing', 'education', 'consumption') or better_when = 'lower')
  order by all`;

const figuresSql = `
  with measures as (${measuresSql})
  select indicator_id, model_id, place_code, value, numerator, denominator, smoothed is not null as counts_its_base
  from fct_indicator_values
  semi join measures using (indicator_id, model_id)
  where level = $level and breakdown = 'none' and value is not null`;

/**
 * The default set of hotspots, from the figures as they are published, so that anyone can compute them again from what is
 * public: Gi* and local Moran for every poverty measure and deprivation among tehsils and among districts. A place whose figure
 * is withheld or stands as a band has none here and is left out with its links. The shares that are smoothed are those that
 * count what they stand on, and enter standardised where their denominators differ tenfold.
 */
export async function findDefaultHotspots(
  connection: Connection,
  boundaries: ImportedBoundaries,
  signal: AbortSignal,
): Promise<void> {
  const measures = await connection.all(measuresSql);
  const rows: Parameters<typeof writeMart<typeof fctHotspots.columns.shape>>[2] = [];
  const runs: Parameters<typeof writeMart<typeof dimHotspotRuns.columns.shape>>[2] = [];
  for (const level of levelsTested) {
    const areas = shapesOfTopology(placesTopology(boundaries, level));
    const neighbours = queen(areas);
    const figures = await figuresOf(connection, level);
    for (const { indicator_id, model_id } of measures) {
      throwIfCancelled(signal);
      const about = { indicator_id: String(indicator_id), model_id: String(model_id), level };
      const known = figures.get(`${indicator_id} ${model_id}`) ?? new Map<string, Row>();
      const column = (name: 'value' | 'numerator' | 'denominator'): Float64Array =>
        Float64Array.from(areas.codes, (code) => Number(known.get(code)?.[name] ?? Number.NaN));
      const measured = {
        ...areas,
        values: column('value'),
        events: column('numerator'),
        base: column('denominator'),
        countsItsBase: [...known.values()].some((row) => row.counts_its_base),
      };
      const sumsOf = rememberedSums();
      for (const statistic of storedStatistics) {
        const choice = { ...defaultChoice, statistic };
        const run = runHotspots(measured, neighbours, choice, sumsOf);
        runs.push({ ...about, ...runRecord(areas, run, choice), statistic });
        for (const row of hotspotRows(areas, run)) rows.push({ ...about, statistic, ...row });
      }
    }
  }
  await writeMart(connection, fctHotspots, rows);
  await writeMart(connection, dimHotspotRuns, runs);
}

function queen(areas: AreaShapes) {
  const rule = neighbourRule(defaultChoice.weights);
  invariant(rule, 'the default neighbour rule exists');
  return rule(areas);
}

/** The published figures of every measure at one level: by measure, then by place. */
async function figuresOf(connection: Connection, level: string): Promise<Map<string, Map<string, Row>>> {
  const figures = new Map<string, Map<string, Row>>();
  for (const row of await connection.all(figuresSql, { level })) {
    const key = `${row.indicator_id} ${row.model_id}`;
    const own = figures.get(key) ?? new Map<string, Row>();
    figures.set(key, own.set(String(row.place_code), row));
  }
  return figures;
}
