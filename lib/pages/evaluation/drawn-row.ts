export interface DrawnRow {
  code: string;
  name: string;
  within: string;
  needClass: 'low' | 'middle' | 'high';
  /** As it is shown. */
  need: string;
  households: number;
  inclusion: number;
  weight: number;
  take: number;
  householdWeight: number;
}
