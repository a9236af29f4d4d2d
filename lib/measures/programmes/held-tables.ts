/** What an extract holds of a programme: without spells, instalments, attendance or visits there are no figures of them. */
export interface HeldTables {
  enrolments: boolean;
  payments: boolean;
  attendance: boolean;
  health_visits: boolean;
}

export const everyTable: HeldTables = { enrolments: true, payments: true, attendance: true, health_visits: true };
