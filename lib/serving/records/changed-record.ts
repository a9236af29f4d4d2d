import type { PmtRecord } from '../../science/pmt/model';

const adultAge = 18;

/**
 * A record with one answer given otherwise. The schooling of a head who is an adult is also part of what is taken from members, so the
 * mean and the most of adults move with it. Null where the record cannot say how: the head has the most and another may have as much.
 */
export function changedRecord(record: PmtRecord, column: string, instead: string | number | boolean): PmtRecord | null {
  const changed = { ...record, [column]: instead };
  const { adults, head_age, head_education_years: before } = record;
  const [most, mean] = [record.adult_education_years_most, record.adult_education_years_mean];
  if (typeof adults !== 'number' || adults === 0) return changed;
  if (column === 'head_age') return Number(instead) >= adultAge === Number(head_age) >= adultAge ? changed : null;
  if (column !== 'head_education_years' || typeof most !== 'number' || typeof mean !== 'number') return changed;
  if (typeof head_age !== 'number' || typeof before !== 'number' || typeof instead !== 'number') return null;
  if (head_age < adultAge) return changed;
  const isAlone = adults === 1;
  if (!isAlone && before === most && instead < most) return null;
  return {
    ...changed,
    adult_education_years_most: isAlone ? instead : Math.max(most, instead),
    adult_education_years_mean: Math.round(mean * adults + instead - before) / adults,
  };
}
