import { maskedIdentitySql } from '../../core/identity/masked-identity';
import type { Connection, Row } from '../../warehouse/database';
import { householdAnswers } from './household-answers';
import type { Spell } from './programme-standing';

export interface MemberRow {
  member_id: string;
  identity_masked: string | null;
  relation: string;
  sex: string;
  age: number;
  marital_status: string | null;
  disability: string | null;
  education_years: number | null;
  attending_school: boolean | null;
  school_level: string | null;
  pregnant_or_lactating: boolean | null;
}

export interface PaymentRow {
  payment_id: string;
  programme_id: string;
  period: string;
  due_on: string;
  amount_pkr: number;
  deposited_on: string | null;
  withdrawn_on: string | null;
  withdrawn_pkr: number | null;
  channel: string | null;
  failure_reason: string | null;
}

export interface AttendanceRow {
  member_id: string;
  period: string;
  school_level: string;
  effective_days: number;
  attended_days: number;
}

export interface VisitRow {
  member_id: string;
  period: string;
  visited: boolean;
  food_taken: boolean | null;
  immunised: boolean | null;
}

export interface CaseRow {
  case_id: string;
  category: string;
  opened_on: string;
  closed_on: string | null;
  outcome: string | null;
}

/** All that one snapshot holds of a household; numbers of identity masked, coordinates and telephone left out. */
export interface HouseholdRecord {
  household_id: string;
  place_code: string;
  boundary_set: string;
  head_name: string | null;
  union_council: string | null;
  identity_masked: string | null;
  /** The described row, answer by answer, under the names that models and rules read. */
  answers: Row;
  members: MemberRow[];
  spells: Spell[];
  payments: PaymentRow[];
  attendance: AttendanceRow[];
  visits: VisitRow[];
  cases: CaseRow[];
}

const tables = {
  members: `
    select member_id, ${maskedIdentitySql('cnic')} as identity_masked, relation, sex, age, marital_status, disability, education_years,
      attending_school, school_level, pregnant_or_lactating
    from raw_members where household_id = $id order by (relation = 'head') desc, age desc, member_id`,
  spells: `
    select programme_id, member_id, status, enrolled_on::varchar as enrolled_on, exited_on::varchar as exited_on, exit_reason
    from stg_enrolments where household_id = $id order by enrolled_on, programme_id, member_id`,
  payments: `
    select payment_id, programme_id, period, due_on::varchar as due_on, amount_pkr::double as amount_pkr,
      deposited_on::varchar as deposited_on, withdrawn_on::varchar as withdrawn_on, withdrawn_pkr::double as withdrawn_pkr,
      channel, failure_reason
    from stg_payments where household_id = $id order by due_on desc, programme_id, payment_id`,
  attendance: `
    select member_id, period, school_level, effective_days::double as effective_days, attended_days::double as attended_days
    from stg_attendance where household_id = $id order by period desc, member_id`,
  visits: `
    select member_id, period, visited, food_taken, immunised
    from stg_health_visits where household_id = $id order by period desc, member_id`,
  cases: `
    select case_id, category, opened_on::varchar as opened_on, closed_on::varchar as closed_on, outcome
    from stg_grievances where household_id = $id order by opened_on desc, case_id`,
} as const;

/** Reads one household that is known to lie in the tehsil. */
export async function householdRecord(connection: Connection, id: string, place: string): Promise<HouseholdRecord> {
  const { answers, boundarySet } = await householdAnswers(connection, id, place);
  const head = await connection.one(
    `select head_name, union_council, ${maskedIdentitySql('head_cnic')} as identity_masked
    from raw_households where household_id = $id and place_code = $place`,
    { id, place },
  );
  const rows: Record<string, Row[]> = {};
  for (const [name, sql] of Object.entries(tables)) rows[name] = await connection.all(sql, { id });
  return {
    household_id: id,
    place_code: place,
    boundary_set: boundarySet,
    head_name: (head?.head_name ?? null) as string | null,
    union_council: (head?.union_council ?? null) as string | null,
    identity_masked: (head?.identity_masked ?? null) as string | null,
    answers,
    ...(rows as unknown as Pick<HouseholdRecord, keyof typeof tables>),
  };
}
