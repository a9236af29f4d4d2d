/**
 * What a person decided about one published spelling beside its district and province. `placeCode` is null where the name
 * belongs to no place of the boundary set. It holds for every programme and period that prints the name so.
 */
export interface PlaceDecision {
  boundarySet: string;
  province: string;
  district: string;
  place: string;
  placeCode: string | null;
  decidedBy: string;
  /** ISO day. */
  decidedOn: string;
  why: string;
}

export const decisionColumns = [
  'boundary_set',
  'province',
  'district',
  'place',
  'place_code',
  'decided_by',
  'decided_on',
  'why',
] as const;
