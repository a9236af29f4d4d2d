/** Why a record is opened, as the page keeps it; the same words the records layer knows. */
export const purposes = ['grievance', 'appeal', 'verification', 'update', 'payment', 'oversight'] as const;

export interface Purpose {
  /** Empty until somebody says why. */
  why: (typeof purposes)[number] | '';
  /** Number of the case, where there is one. */
  reference: string;
}
