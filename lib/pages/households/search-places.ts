/** A place of the viewer's area that can be searched, and its parents by their codes. */
export interface SearchPlace {
  code: string;
  level: 'province' | 'district' | 'tehsil';
  name: string;
}

export interface SearchChoices {
  /** Provinces first, then districts, then tehsils; each by name. */
  places: readonly SearchPlace[];
  models: readonly { id: string; title: string }[];
  programmes: readonly { id: string; name: string }[];
  /** Years in which households were surveyed. */
  years: readonly number[];
}

/** A search by place as the page keeps it; the records layer checks it again. */
export interface ListSearch {
  place: string;
  model: string;
  scoreFrom: number | null;
  scoreTo: number | null;
  womenHeaded: boolean | null;
  disabled: boolean | null;
  programme: string | null;
  state: string | null;
  year: number | null;
  sizeFrom: number | null;
  sizeTo: number | null;
  sort: 'score' | 'size' | 'surveyed' | 'id';
  descending: boolean;
}

export type Search = { find: string } | { list: ListSearch };

export interface HouseholdRow {
  household_id: string;
  place_code: string;
  identity_masked: string | null;
  surveyed_on: string;
  area_type: string;
  head_sex: string;
  household_size: number;
  has_disabled: boolean | null;
  score: number | null;
  /** The member a number belongs to; only where it was searched by. */
  member_id?: string | null;
}

export interface Cursor {
  key: number;
  id: string;
}
