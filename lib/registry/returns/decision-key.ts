import { nameKey } from '../../science/geography/normalise-name';

/** Decisions are found by spelling as names are: case, punctuation and words for a kind of place do not matter. */
export const decisionKey = (name: { province: string; district: string; place: string }): string =>
  [name.province, name.district, name.place].map(nameKey).join('|');
