/** The ways to split events; each is a column of the views that offer it. `area_type` and `head_sex` are those of the household. */
export const eventBreakdowns = [
  'channel',
  'agency',
  'failure_reason',
  'ageing',
  'school_level',
  'child_sex',
  'visitor',
  'grievance_category',
  'request_kind',
] as const;
export type EventBreakdown = (typeof eventBreakdowns)[number];

interface EventGrainDescription {
  /** The view whose rows are counted: place_code, period where quarterly, protected_unit where personal, programme_id where of several. */
  view: string;
  /** The table of the extract without which nothing is known of it. */
  table: string;
  quarterly: boolean;
  /** The table of `int_reporting` that tells which places have sent it; null where nothing says what was to be expected. */
  source: 'payments' | 'attendance' | 'health_visits' | null;
  /** True where rows are of households or persons: disclosure control then judges the distinct households a figure rests on. */
  personal: boolean;
  ofProgrammes: boolean;
}

/**
 * What is counted besides households: one row of each grain.
 * - `instalments`: one instalment of one programme. `child_quarters`: one child in one quarter of school. `enrolled_quarters`: one member
 *   enrolled in a monitored programme through a quarter, reported or not. `visit_quarters`: one woman or child in one quarter.
 * - `grievances`, `requests`: one case, by the quarter it was opened. `committees`: one committee, as it stands. `tehsils`: the
 *   facilities of one tehsil beside those they serve.
 */
export const eventGrains = {
  instalments: {
    view: 'int_instalments_described',
    table: 'payments',
    quarterly: true,
    source: 'payments',
    personal: true,
    ofProgrammes: true,
  },
  child_quarters: {
    view: 'int_child_quarters_described',
    table: 'attendance',
    quarterly: true,
    source: 'attendance',
    personal: true,
    ofProgrammes: true,
  },
  enrolled_quarters: {
    view: 'int_enrolled_quarters_described',
    table: 'enrolments',
    quarterly: true,
    source: null,
    personal: true,
    ofProgrammes: true,
  },
  visit_quarters: {
    view: 'int_visit_quarters_described',
    table: 'health_visits',
    quarterly: true,
    source: 'health_visits',
    personal: true,
    ofProgrammes: true,
  },
  grievances: {
    view: 'int_grievances_described',
    table: 'grievances',
    quarterly: true,
    source: null,
    personal: true,
    ofProgrammes: false,
  },
  requests: {
    view: 'int_requests_described',
    table: 'registrations',
    quarterly: true,
    source: null,
    personal: true,
    ofProgrammes: false,
  },
  committees: {
    view: 'int_committees_described',
    table: 'mobilisation',
    quarterly: false,
    source: null,
    personal: false,
    ofProgrammes: false,
  },
  tehsils: {
    view: 'int_tehsils_described',
    table: 'households',
    quarterly: false,
    source: null,
    personal: false,
    ofProgrammes: false,
  },
} as const satisfies Record<string, EventGrainDescription>;

export type EventGrain = keyof typeof eventGrains;
export const isEventGrain = (grain: string): grain is EventGrain => grain in eventGrains;
