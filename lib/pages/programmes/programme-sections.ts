/** One question about how a programme goes: the figures that answer it, by name, and the groups they are shown by. */
export interface SectionPlan {
  /** Names its words in the locale files, under `programmes.sections`. */
  key: string;
  /** Names of indicators, without the programme in front. */
  names: readonly string[];
  /** Each a table of one indicator by group; `pooled` where all quarters together are asked for: what waits is waiting from any of them. */
  splits: readonly { name: string; breakdown: string; pooled?: true }[];
  /** One table of several indicators by group. */
  beside?: { breakdown: string; names: readonly string[] };
}

/** What is asked of every programme; a section none of whose figures the snapshot holds is not drawn. */
export const programmeSections: readonly SectionPlan[] = [
  {
    key: 'reach',
    names: [
      'eligible',
      'served_ever',
      'enrolled_now',
      'paid_ever',
      'paid',
      'missed_by_rule',
      'pending_only',
      'not_paid',
    ],
    splits: [],
  },
  {
    key: 'payments',
    names: [
      'instalments',
      'deposited',
      'withdrawn',
      'withdrawn_over_instalments',
      'withdrawn_over_deposited',
      'deposited_pkr',
      'withdrawn_pkr',
      'mean_withdrawal_pkr',
    ],
    splits: [{ name: 'withdrawn', breakdown: 'channel' }],
  },
  {
    key: 'timeliness',
    names: [
      'deposited_within_30_days',
      'median_days_due_to_deposit',
      'median_days_deposit_to_withdrawal',
      'not_withdrawn',
      'not_withdrawn_over_60_days',
    ],
    splits: [{ name: 'not_withdrawn', breakdown: 'ageing', pooled: true }],
  },
  {
    key: 'failures',
    names: ['failures', 'biometric_failures'],
    splits: [{ name: 'failures', breakdown: 'failure_reason', pooled: true }],
  },
  {
    key: 'signs',
    names: ['withdrawn_short', 'withdrawn_round', 'same_second', 'same_minute'],
    splits: [],
    beside: {
      breakdown: 'agency',
      names: [
        'instalments',
        'withdrawn_over_deposited',
        'deposited_within_30_days',
        'not_withdrawn_over_60_days',
        'withdrawn_short',
        'withdrawn_round',
        'same_second',
        'same_minute',
      ],
    },
  },
  {
    key: 'attendance',
    names: ['child_quarters', 'admission_verified', 'compliance', 'reported', 'dropped_out', 'girls_share'],
    splits: [
      { name: 'compliance', breakdown: 'school_level' },
      { name: 'compliance', breakdown: 'child_sex' },
    ],
  },
  {
    key: 'followUp',
    names: ['below_70', 'below_70_twice', 'admission_unverified', 'not_reported'],
    splits: [
      { name: 'below_70', breakdown: 'school_level' },
      { name: 'below_70', breakdown: 'child_sex' },
    ],
  },
  {
    key: 'visits',
    names: ['visits_due', 'visited', 'food_taken', 'immunised', 'visit_compliance'],
    splits: [{ name: 'visit_compliance', breakdown: 'visitor' }],
  },
];

/** What belongs to no programme of its own: complaints, requests to the registry, committees. */
export const sharedSections: readonly SectionPlan[] = [
  {
    key: 'grievances',
    names: [
      'grievances_received',
      'grievances_resolved',
      'grievances_within_30_days',
      'grievances_open_over_30_days',
      'grievances_median_days',
      'grievances_upheld',
    ],
    splits: [{ name: 'grievances_received', breakdown: 'grievance_category' }],
    beside: {
      breakdown: 'grievance_category',
      names: [
        'grievances_within_30_days',
        'grievances_open_over_30_days',
        'grievances_median_days',
        'grievances_upheld',
      ],
    },
  },
  {
    key: 'requests',
    names: ['requests_received', 'requests_decided', 'requests_accepted', 'requests_backlog', 'requests_median_days'],
    splits: [{ name: 'requests_received', breakdown: 'request_kind' }],
    beside: {
      breakdown: 'request_kind',
      names: ['requests_accepted', 'requests_backlog', 'requests_median_days'],
    },
  },
  {
    key: 'committees',
    names: ['committees', 'committees_met', 'committees_per_thousand_beneficiaries'],
    splits: [],
  },
];

/** By which a programme is judged first, where it is held: the course drawn and the places listed. */
export const leading = [
  'withdrawn_over_deposited',
  'compliance',
  'visit_compliance',
  'paid_over_eligible',
  'take_up_served_over_eligible',
] as const;
