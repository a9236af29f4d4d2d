import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { done, type Result, refused } from '../../core/result';
import { shapesOfTopology } from '../../measures/hotspots/shapes-of-topology';
import { readValues, type ValueRow } from '../../registry/snapshot/read-values';
import { countsItsBase } from './counts-its-base';
import { few, type NamedAreas } from './named-areas';
import type { SnapshotQuestion } from './snapshot-question';

/** Published figures of one level, over the polygons that the snapshot holds, in the order of the place codes. */
export async function areasOfSnapshot(asked: SnapshotQuestion): Promise<Result<NamedAreas>> {
  if (!existsSync(join(asked.folder, asked.snapshot, 'published.duckdb'))) {
    return refused({
      code: 'snapshot-not-kept',
      sentence: `The snapshot ${asked.snapshot} is not kept in ${asked.folder}.`,
      nextStep: 'List the kept ones with "naqsha snapshots".',
    });
  }
  const path = join(asked.folder, asked.snapshot, 'boundaries', `${asked.level}.json`);
  if (!existsSync(path)) {
    return refused({
      code: 'level-without-polygons',
      sentence: `The snapshot ${asked.snapshot} holds no polygons for the level ${asked.level}.`,
      nextStep: 'Neighbours need polygons: use --level tehsil, district or province.',
    });
  }
  const figures = await latestByPlace(asked, asked.indicator);
  if (!figures.ok) return figures;
  const beside = asked.beside === null ? null : await latestByPlace(asked, asked.beside);
  if (beside && !beside.ok) return beside;
  const shapes = shapesOfTopology(JSON.parse(readFileSync(path, 'utf8')));
  const { codes } = shapes;
  const column = (of: ReadonlyMap<string, ValueRow>, name: 'value' | 'numerator' | 'denominator') =>
    Float64Array.from(codes, (code) => of.get(code)?.[name] ?? Number.NaN);
  const drawn = new Set(codes);
  const homeless = [...figures.value.keys()].filter((code) => !drawn.has(code));
  return done({
    ...shapes,
    names: codes.map((code) => figures.value.get(code)?.place_name ?? ''),
    values: column(figures.value, 'value'),
    events: column(figures.value, 'numerator'),
    base: column(figures.value, 'denominator'),
    countsItsBase: await countsItsBase(asked),
    ...(beside ? { beside: column(beside.value, 'value') } : {}),
    notes: [
      ...(homeless.length > 0 ? [`${homeless.length} places have a figure and no polygon: ${few(homeless)}.`] : []),
      ...withheld(codes, figures.value),
    ],
  });
}

/** The places whose figure was measured and is not shown as one, by the name of its status. */
function withheld(codes: readonly string[], figures: ReadonlyMap<string, ValueRow>): string[] {
  return ['suppressed', 'banded'].flatMap((status) => {
    const own = codes.filter((code) => figures.get(code)?.status === status);
    return own.length > 0 ? [`${own.length} figures are ${status} and count as unknown: ${few(own)}.`] : [];
  });
}

async function latestByPlace(asked: SnapshotQuestion, indicator: string): Promise<Result<Map<string, ValueRow>>> {
  const { level, period, model } = asked;
  const rows = await readValues(asked.folder, asked.snapshot, {
    indicator,
    level,
    breakdown: 'none',
    period,
    model,
    exact: false,
  });
  if (!rows.ok) return rows;
  const ordered = rows.value.sort((a, b) => (a.period < b.period ? -1 : 1));
  return done(new Map(ordered.map((row) => [row.place_code, row])));
}
