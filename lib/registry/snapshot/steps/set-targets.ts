import { fctTargets } from '../../../../data/models/marts/fct_targets.schema';
import type { Status } from '../../../core/measured';
import type { Indicator } from '../../../measures/indicators/indicator';
import { judgeTarget } from '../../../measures/monitoring/target-status';
import type { Level } from '../../../science/geography/level';
import type { Connection, Row } from '../../../warehouse/database';
import { writeMart } from '../../../warehouse/write-mart';
import { writeFindings } from '../../extract/load-tables';

type TargetColumns = (typeof fctTargets)['columns']['shape'];
type TargetRow = Parameters<typeof writeMart<TargetColumns>>[2][number];

/**
 * A target names an indicator by its id or by one of its other names; the id wins. The actual is the published figure of the whole in the
 * period that `dim_indicators` calls the latest of the indicator, so that a place that sent nothing is missing rather than old.
 */
const targetsSql = `
  with names as (
    select unnest(from_json($names::json, '[{"stated_as": "VARCHAR", "indicator_id": "VARCHAR"}]'), max_depth := 2)
  ),
  named as (
    select stated_as, any_value(indicator_id) as indicator_id from names group by stated_as
  )
  select targets.indicator_id as stated_as, targets.place_code as stated_place, targets.period as target_period,
    targets.baseline::double as baseline, targets.target::double as target,
    named.indicator_id, indicators.unit, indicators.better_when, places.place_code, places.level,
    if(indicators.per_model, $model, '') as model_id, indicators.latest_period as actual_period,
    coalesce(figures.estimate, figures.value) as actual, figures.status as actual_status, figures.covered_share
  from raw_targets as targets
  left join named on named.stated_as = targets.indicator_id
  left join dim_indicators as indicators on indicators.indicator_id = named.indicator_id
  left join dim_places as places on places.place_code = targets.place_code
  left join fct_indicator_values as figures on figures.indicator_id = named.indicator_id
    and figures.place_code = targets.place_code and figures.breakdown = 'none' and figures.period = indicators.latest_period
    and figures.model_id = if(indicators.per_model, $model, '')
  order by indicators.position, named.indicator_id, targets.place_code, targets.period, targets.indicator_id`;

/** Writes `fct_targets`: each target beside what was measured, judged; targets that name nothing known are findings, counted. */
export async function setTargets(
  connection: Connection,
  indicators: readonly Pick<Indicator, 'id' | 'alsoCalled'>[],
  defaultModel: string,
): Promise<void> {
  const rows = await connection.all(targetsSql, { model: defaultModel, names: JSON.stringify(namesOf(indicators)) });
  const placed = rows.filter((row) => row.indicator_id !== null && row.place_code !== null);
  const firstOf = new Map(placed.toReversed().map((row) => [keyOf(row), row]));
  const kept = placed.filter((row) => firstOf.get(keyOf(row)) === row);
  await writeMart(connection, fctTargets, kept.map(targetRow));
  await find(
    connection,
    'target-unknown-indicator',
    rows.filter((row) => row.indicator_id === null),
    'stated_as',
    {
      en: 'name an indicator that is not measured here',
      ur: 'ایسے اشاریے کے ہیں جو یہاں ناپا نہیں جاتا',
    },
  );
  await find(
    connection,
    'target-unknown-place',
    rows.filter((row) => row.place_code === null),
    'stated_place',
    {
      en: 'name a place outside the boundary set in force',
      ur: 'ایسے مقام کے ہیں جو نافذ حدود میں نہیں',
    },
  );
  await find(
    connection,
    'target-named-twice',
    placed.filter((row) => firstOf.get(keyOf(row)) !== row),
    'stated_as',
    {
      en: 'name an indicator, place and period that another target names too; the first by name is kept',
      ur: 'ایسے اشاریے، مقام اور مدت کے ہیں جن کا ہدف پہلے سے موجود ہے؛ نام کی ترتیب میں پہلا رکھا گیا',
    },
  );
}

function namesOf(indicators: readonly Pick<Indicator, 'id' | 'alsoCalled'>[]) {
  const ids = new Map(indicators.flatMap(({ id, alsoCalled = [] }) => alsoCalled.map((name) => [name, id] as const)));
  for (const { id } of indicators) ids.set(id, id);
  return [...ids].map(([name, id]) => ({ stated_as: name, indicator_id: id }));
}

const keyOf = (row: Row): string => [row.indicator_id, row.place_code, row.target_period].join('\n');

function targetRow(row: Row): TargetRow {
  const actualPeriod = String(row.actual_period ?? '');
  const actual = row.actual as number | null;
  const facts = {
    baseline: row.baseline as number | null,
    target: row.target as number | null,
    targetPeriod: String(row.target_period),
    actual,
    actualPeriod,
    betterWhen: row.better_when as 'lower' | 'higher' | 'neither',
    isShare: row.unit === 'share',
  };
  return {
    indicator_id: String(row.indicator_id),
    stated_as: String(row.stated_as),
    model_id: String(row.model_id),
    place_code: String(row.place_code),
    level: row.level as Level,
    target_period: facts.targetPeriod,
    baseline: facts.baseline,
    target: Number(row.target),
    actual_period: actualPeriod,
    actual,
    actual_status: (row.actual_status ?? 'missing') as Status,
    covered_share: Number(row.covered_share ?? 0),
    ...judgeTarget(facts),
  };
}

async function find(
  connection: Connection,
  code: string,
  rows: readonly Row[],
  named: 'stated_as' | 'stated_place',
  what: { en: string; ur: string },
): Promise<void> {
  if (rows.length === 0) return;
  const names = [...new Set(rows.map((row) => String(row[named])))].slice(0, 10);
  const count = rows.length.toLocaleString('en');
  await writeFindings(connection, [
    {
      code,
      severity: 'warning',
      subject: named === 'stated_as' ? 'targets.indicator_id' : 'targets.place_code',
      records: rows.length,
      sentence: {
        en: `${count} targets ${what.en}: ${names.join(', ')}. They are in no table of targets; correct the name, or add it to the other names of the indicator.`,
        ur: `${count} اہداف ${what.ur}: ${names.join('، ')}۔ وہ اہداف کے کسی جدول میں نہیں؛ نام درست کریں یا اسے اشاریے کے دوسرے ناموں میں شامل کریں۔`,
      },
    },
  ]);
}
