import { readReferenceTable } from './reference-table';

/** One overlap between a tehsil of the 2018 set and one of the 2022 set, as shares of either's area, not of people. */
export interface AreaOverlap {
  code2018: string;
  code2022: string;
  shareOf2018: number;
  shareOf2022: number;
}

export const readReferenceCrosswalk = (): AreaOverlap[] =>
  readReferenceTable('crosswalk-2018-2022').map((row) => ({
    code2018: row.code_2018 ?? '',
    code2022: row.code_2022 ?? '',
    shareOf2018: Number(row.share_of_2018),
    shareOf2022: Number(row.share_of_2022),
  }));
