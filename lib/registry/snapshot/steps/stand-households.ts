import { ruleColumn, scoreColumn } from '../../../measures/indicators/measurement';
import { triedRules } from '../../../measures/programmes/in-force';
import type { Programme, ProgrammeRule } from '../../../measures/programmes/programme-schema';
import { standingColumns } from '../../../measures/programmes/standing-columns';
import { featureSql, literal } from '../../../science/pmt/feature-sql';
import type { Connection } from '../../../warehouse/database';
import { buildModels, type SqlModel } from '../sql-models';

/**
 * `int_households_standing`: every scored household with its standing in each measured programme (`standingColumns`) and, for
 * programmes of households, whether the rule in force finds it eligible under each model. Standings are pivoted once into
 * `int_household_standings`; the view joins them while it is scanned, so that only the pass that needs them pays.
 */
export async function standHouseholds(
  connection: Connection,
  sqlModels: readonly SqlModel[],
  programmes: readonly Programme[],
  call: { modelIds: readonly string[]; asOf: string },
): Promise<void> {
  await buildModels(connection, sqlModels, ['int_household_programmes']);
  const flags = programmes.flatMap(({ id }) => {
    const columns = standingColumns(id);
    return [
      { from: 'found_eligible', to: columns.eligible },
      { from: 'enrolled_now', to: columns.enrolledNow },
      { from: 'served_ever', to: columns.servedEver },
      { from: 'pending_only', to: columns.pendingOnly },
      { from: 'paid_ever', to: columns.paidEver },
    ].map((flag) => ({ ...flag, programme: id }));
  });
  await connection.run(`
    create or replace table int_household_standings as
    select ${['household_id', ...flags.map(({ from, to, programme }) => `bool_or(programme_id = '${programme}' and ${from}) as ${to}`)].join(', ')}
    from int_household_programmes
    group by household_id
  `);
  const tehsils = await tehsilsOfAreas(connection, programmes);
  const columns = [
    'scored.*',
    ...flags.map(({ to }) => `coalesce(standings.${to}, false) as ${to}`),
    ...programmes
      .filter(({ unit }) => unit === 'household')
      .flatMap((programme) =>
        call.modelIds.map((modelId, model) => {
          const rules = triedRules(programme, call.asOf, modelId).map((rule) => ruleSql(rule, model, tehsils));
          const met = rules.length > 0 ? rules.join(' or ') : 'null::boolean';
          return `(${met}) as ${ruleColumn(standingColumns(programme.id).eligibleByRule, model)}`;
        }),
      ),
  ];
  await connection.run(`
    create or replace view int_households_standing as
    select ${columns.join(', ')}
    from int_households_scored as scored
    left join int_household_standings as standings using (household_id)
  `);
}

type Tehsils = ReadonlyMap<ProgrammeRule, readonly string[] | null>;

/** The tehsils of each rule that holds in an area; null where the area is said in codes of another boundary set. */
async function tehsilsOfAreas(connection: Connection, programmes: readonly Programme[]): Promise<Tehsils> {
  const found = new Map<ProgrammeRule, readonly string[] | null>();
  for (const rule of programmes.flatMap(({ rules }) => rules)) {
    if (rule.area === null) continue;
    const codes = rule.area.codes.map(literal).join(', ');
    const rows = await connection.all(`
      select place_code, boundary_set from dim_places
      where level = 'tehsil' and (place_code in (${codes}) or district_code in (${codes}) or province_code in (${codes}))
      order by place_code`);
    const isOther = rows.length === 0 || rows[0]?.boundary_set !== rule.area.boundary_set;
    found.set(rule, isOther ? null : rows.map((row) => String(row.place_code)));
  }
  return found;
}

/** Three-valued: unknown where the score or an answer that decides is unknown, or the area cannot be found. */
function ruleSql(rule: ProgrammeRule, model: number, tehsils: Tehsils): string {
  const area = rule.area === null ? [] : tehsils.get(rule);
  const tests = [
    ...(rule.cut_off === null ? [] : [`${scoreColumn(model)} <= ${literal(rule.cut_off)}`]),
    ...(rule.condition === null ? [] : [featureSql(rule.condition)]),
    ...(area ? (area.length > 0 ? [`place_code in (${area.map(literal).join(', ')})`] : []) : ['null::boolean']),
  ];
  return `(${tests.join(' and ')})`;
}
