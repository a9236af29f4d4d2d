/** What a person is here for. One role a person; the table of `policy` says what each may do. */
export const roles = ['policymaker', 'planner', 'me-officer', 'data-steward', 'admin', 'auditor'] as const;
export type Role = (typeof roles)[number];

export const isRole = (text: unknown): text is Role => (roles as readonly unknown[]).includes(text);
