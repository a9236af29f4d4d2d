/**
 * How well codes fit one known boundary set. Counts are of distinct codes: `known` are in the set; of the known ones
 * with names beside them, `agree` name the coded place, `disagree` another, and `otherProvince` of those a place in
 * another province (without names: the same code lies in another province in the set the codes look like).
 */
export interface VintageFit {
  boundarySet: string;
  known: number;
  unknown: number;
  named: number;
  agree: number;
  disagree: number;
  otherProvince: number;
}
