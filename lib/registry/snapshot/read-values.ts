import { join } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { firstOf } from '../../core/first-of';
import { pooledPeriod } from '../../core/period';
import { done, type Result, refused } from '../../core/result';
import { type Breakdown, breakdowns } from '../../measures/indicators/indicator';
import type { Level } from '../../science/geography/level';
import { competitionRanks } from '../../science/stats/competition-ranks';
import { type PlaceRank, type RankableFigure, rankPlaces } from '../../science/stats/rank-places';
import { rankSeries } from '../../science/stats/rank-series';
import { type Connection, Database, type Row } from '../../warehouse/database';
import { answered, outdated, SnapshotOutdated } from '../../warehouse/query';

export interface ValueRow extends Record<string, string | number | null> {
  place_code: string;
  place_name: string;
  level: string;
  period: string;
  breakdown: string;
  category: string;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  status: string;
  interval_low: number | null;
  interval_high: number | null;
  /** Among the places of the level; of the exact figures each known one is ranked, and no rank has a range. */
  rank: number | null;
  rank_low: number | null;
  rank_high: number | null;
}

export interface ValuesWanted {
  indicator: string;
  level: Level;
  breakdown: Breakdown;
  /** Null takes the whole time that the extract covers: all quarters together where there are several. */
  period: string | null;
  model: string | null;
  /** Reads the restricted file: figures before disclosure control, for the operator of the machine. */
  exact: boolean;
}

const published = 'figures.interval_low, figures.interval_high, figures.households, figures.estimate';
const unknown =
  'null::double as interval_low, null::double as interval_high, null::double as households, null::double as estimate';

const rowsSql = (table: string, exact: boolean): string => `
  select places.place_code, places.name_en as place_name, places.level, figures.period, figures.breakdown, figures.category,
    figures.numerator, figures.denominator, figures.value, figures.status, ${exact ? unknown : published}
  from ${table} as figures inner join dim_places as places using (place_code)
  where indicator_id = $indicator and model_id = $model and places.level = $level and breakdown = $breakdown
    and period = $period
  order by places.place_code, category`;

/** Every figure of one indicator at one level, from the published file or, exact, from the restricted one. */
export async function readValues(folder: string, snapshot: string, wanted: ValuesWanted): Promise<Result<ValueRow[]>> {
  const database = await Database.openReadOnly(
    join(folder, snapshot, wanted.exact ? 'records.duckdb' : 'published.duckdb'),
  );
  try {
    const connection = await database.connect();
    try {
      return await read(connection, wanted);
    } catch (problem) {
      if (problem instanceof SnapshotOutdated) return refused(outdated(snapshot));
      throw problem;
    } finally {
      connection.close();
    }
  } finally {
    database.close();
  }
}

async function read(connection: Connection, wanted: ValuesWanted): Promise<Result<ValueRow[]>> {
  const indicators = await connection.all(
    'select indicator_id, per_model, unit, better_when, breakdowns, also_called, periods, latest_period from dim_indicators order by position',
  );
  const named = (id: string): Row | undefined =>
    indicators.find((row) => row.indicator_id === id || String(row.also_called).split(',').includes(id));
  const indicator = named(wanted.indicator);
  const ids = indicators.map((row) => String(row.indicator_id));
  if (indicator === undefined) {
    const near = closest(wanted.indicator, ids);
    return refused({
      code: 'unknown-indicator',
      sentence: `There is no indicator "${wanted.indicator}" in this snapshot.`,
      nextStep: `${distance(wanted.indicator, near) <= 6 ? `Did you mean ${near}? ` : ''}Known: ${ids.join(', ')}.`,
    });
  }
  const offered = String(indicator.breakdowns).split(',');
  if (!offered.includes(wanted.breakdown)) {
    return refused({
      code: 'breakdown-not-offered',
      sentence: `${wanted.indicator} is not broken down by ${wanted.breakdown}.`,
      nextStep: `Offered: ${offered.join(', ')} (of ${breakdowns.join(', ')}).`,
    });
  }
  const models = (await connection.all('select model_id from dim_pmt_models order by position')).map((row) =>
    String(row.model_id),
  );
  if (wanted.model !== null && !models.includes(wanted.model)) {
    return refused({
      code: 'unknown-model',
      sentence: `There is no PMT model "${wanted.model}" in this snapshot.`,
      nextStep: `Known: ${models.join(', ')}.`,
    });
  }
  const rows = await answered(
    connection,
    rowsSql(wanted.exact ? 'fct_indicator_values_exact' : 'fct_indicator_values', wanted.exact),
    {
      indicator: String(indicator.indicator_id),
      model: indicator.per_model ? (wanted.model ?? models[0] ?? '') : '',
      level: wanted.level,
      breakdown: wanted.breakdown,
      period:
        wanted.period ??
        (String(indicator.periods).split(',').includes(pooledPeriod) ? pooledPeriod : String(indicator.latest_period)),
    },
  );
  const first = firstOf(indicator.better_when as Parameters<typeof firstOf>[0]);
  const isShare = indicator.unit === 'share';
  return done(
    rankSeries(
      rows as Figure[],
      ({ category }) => category,
      (places) => (wanted.exact ? exactRanks(places, first) : rankPlaces(places, { first, isShare })),
    ),
  );
}

type Figure = ValueRow & RankableFigure;

function exactRanks(places: readonly Figure[], first: 'highest' | 'lowest'): PlaceRank[] {
  const ranks = competitionRanks(
    places.map(({ value }) => value ?? Number.NaN),
    first,
  );
  return Array.from(ranks, (rank) => ({ rank: rank || null, rank_low: null, rank_high: null }));
}
