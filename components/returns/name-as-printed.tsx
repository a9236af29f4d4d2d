import type { ReturnPlacement } from '@/lib/serving/queries/return-placements';

type Names = Pick<ReturnPlacement, 'place_name' | 'district_name' | 'province_name'>;

/** A place as the return spells it, with the district and province it stands beside; Latin in both languages. */
export function NameAsPrinted({ row }: { row: Names }) {
  return (
    <bdi dir="ltr">
      {row.place_name} <small>{[row.district_name, row.province_name].filter(Boolean).join(', ')}</small>
    </bdi>
  );
}
