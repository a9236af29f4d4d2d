import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Geometry } from 'geojson';
import type { Language } from '../../core/language';
import { done, type Result } from '../../core/result';
import { shapesOfTopology } from '../../measures/hotspots/shapes-of-topology';
import { readValues, type ValuesWanted } from '../../registry/snapshot/read-values';
import type { ColumnKind, LeavingColumn, TableToLeave } from '../../serving/interchange/table-to-leave';
import { Database, type Row } from '../../warehouse/database';

const kinds: Record<string, ColumnKind> = { share: 'share', pkr: 'money', count: 'count', people: 'count' };

const text = (name: string): LeavingColumn => ({ name, kind: 'text', decimals: 0 });
const count = (name: string): LeavingColumn => ({ name, kind: 'count', decimals: 0 });

/** The figures of one indicator as a table that leaves: the columns of `naqsha values`, with the shapes of its places where asked. */
export async function indicatorTable(
  folder: string,
  snapshot: string,
  wanted: ValuesWanted & { language: Language; needsShapes: boolean },
): Promise<Result<TableToLeave>> {
  const values = await readValues(folder, snapshot, wanted);
  if (!values.ok) return values;
  const { indicator, facts } = await described(join(folder, snapshot, 'published.duckdb'), wanted.indicator);
  const unit = String(indicator.unit);
  const decimals = Number(indicator.decimals);
  const figure = (name: string): LeavingColumn => ({ name, kind: kinds[unit] ?? 'number', decimals });
  const isUrdu = wanted.language === 'ur';
  const word = (name: string): string => String(indicator[`${name}_${isUrdu ? 'ur' : 'en'}`] ?? '');
  const known = values.value.filter(({ value }) => value !== null);
  const sum = known.reduce((total, row) => total + Number(row.value), 0);
  const adds = indicator.kind === 'count' && wanted.breakdown === 'none';
  return done({
    name: wanted.indicator,
    title: word('title'),
    language: wanted.language,
    columns: [
      ...['indicator_id', 'place_code', 'place_name', 'level', 'period', 'breakdown', 'category'].map(text),
      count('numerator'),
      count('denominator'),
      figure('value'),
      text('status'),
      figure('interval_low'),
      figure('interval_high'),
      ...(wanted.exact ? [] : [count('households'), figure('estimate')]),
      count('rank'),
      count('rank_low'),
      count('rank_high'),
    ],
    rows: values.value.map((row) => ({ indicator_id: wanted.indicator, ...row })),
    about: [
      ['title', word('title')],
      ['definition', word('definition')],
      ['unit', unit],
      ['filters', filtersOf(wanted)],
      ...facts,
      ...(adds
        ? [['sum of the known values', `${sum} (${known.length} of ${values.value.length} rows)`] as const]
        : []),
      [
        'protection',
        wanted.exact
          ? 'exact figures from the restricted file: not to be published'
          : `${facts.find(([label]) => label === 'policy')?.[1] ?? ''}; an empty value has its reason in status`,
      ],
    ],
    shapes: wanted.needsShapes ? shapesOf(join(folder, snapshot, 'boundaries', `${wanted.level}.json`)) : null,
  });
}

const filtersOf = ({ level, breakdown, period, model }: ValuesWanted): string =>
  [`level ${level}`, `by ${breakdown}`, `period ${period ?? 'latest'}`, ...(model ? [`model ${model}`] : [])].join(
    ', ',
  );

/** Null for a level without polygons. */
function shapesOf(path: string): ReadonlyMap<string, Geometry> | null {
  if (!existsSync(path)) return null;
  const { codes, shapes } = shapesOfTopology(JSON.parse(readFileSync(path, 'utf8')));
  return new Map(codes.flatMap((code, at) => (shapes[at] ? [[code, shapes[at]]] : [])));
}

async function described(path: string, id: string): Promise<{ indicator: Row; facts: (readonly [string, string])[] }> {
  const database = await Database.openReadOnly(path);
  const connection = await database.connect();
  try {
    const indicator = (await connection.one('select * from dim_indicators where indicator_id = $id', { id })) ?? {};
    const snapshot = (await connection.one('select * from dim_snapshot')) ?? {};
    const fact = (label: string, column: string): [string, string][] =>
      snapshot[column] === null || snapshot[column] === undefined ? [] : [[label, String(snapshot[column])]];
    return {
      indicator,
      facts: [
        ...fact('snapshot', 'snapshot_id'),
        ...fact('as of', 'as_of_on'),
        ...fact('supplier', 'supplier'),
        ...fact('sampled: one household in', 'sampled_one_in'),
        ...fact('boundaries', 'boundary_title'),
        ...fact('policy', 'disclosure_policy'),
        ...(snapshot.synthetic === true ? [['note', 'synthetic sample, not real data'] as [string, string]] : []),
      ],
    };
  } finally {
    connection.close();
    database.close();
  }
}
