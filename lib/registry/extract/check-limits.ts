import { done, type Result, refused } from '../../core/result';
import type { PlaceIndex } from '../../science/geography/place-index';
import type { Connection } from '../../warehouse/database';
import type { FileAccount } from './file-account';
import type { LoadLimits } from './load-limits';
import type { PlacedSaying } from './placed-saying';
import { fileRefusal } from './scan/file-refusal';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const number = (count: number): string => count.toLocaleString('en');

/** A load whose records are refused beyond the limits is refused whole, with the reasons and the nearest places. */
export async function checkLimits(
  connection: Connection,
  call: { accounts: readonly FileAccount[]; limits: LoadLimits; placed: readonly PlacedSaying[]; index: PlaceIndex },
): Promise<Result<null>> {
  const { limits } = call;
  for (const account of call.accounts) {
    const share = account.rejected / Math.max(1, account.records - account.blank);
    if (share <= limits.rejectedShare) continue;
    const reasons = Object.entries(account.reasons).sort((one, other) => other[1] - one[1]);
    const listed = reasons.slice(0, 6).map(([rule, records]) => `${rule} ${number(records)}`);
    const counts = {
      en: `${number(account.rejected)} of ${number(account.records)}`,
      limit: percent(limits.rejectedShare),
    };
    return refused(
      fileRefusal(
        'error_if',
        account.file,
        {
          en: `${counts.en} records (${percent(share)}) were rejected, more than ${counts.limit}: ${listed.join(', ')}.`,
          ur: `${number(account.records)} میں سے ${number(account.rejected)} اندراجات (${percent(share)}) مسترد ہوئے، حد ${counts.limit} ہے: ${listed.join('، ')}۔`,
        },
        nextStep(account, call.placed),
        { reasons: account.reasons, suggestions: suggestionsOf(call.placed) },
      ),
    );
  }
  const households = call.accounts.find((account) => account.table === 'households');
  return households ? checkDistricts(connection, households, call) : done(null);
}

function nextStep(account: FileAccount, placed: readonly PlacedSaying[]) {
  const hints = account.table === 'households' ? suggestionsOf(placed).slice(0, 5) : [];
  const en = hints.length > 0 ? ` Nearest places: ${hints.join('; ')}.` : '';
  const ur = hints.length > 0 ? ` قریب ترین مقامات: ${hints.join('; ')}۔` : '';
  return {
    en: `Correct these records at the source, add spellings to place_aliases.csv, or raise the limit knowingly.${en}`,
    ur: `ان اندراجات کو ماخذ پر درست کریں، ہجے place_aliases.csv میں شامل کریں، یا جان بوجھ کر حد بڑھائیں۔${ur}`,
  };
}

const suggestionsOf = (placed: readonly PlacedSaying[]): string[] =>
  placed
    .filter((saying) => saying.rule !== null)
    .sort((one, other) => other.records - one.records)
    .slice(0, 40)
    .map(({ code, tehsil, district, records, suggestions }) => {
      const said = [code, tehsil, district].filter(Boolean).join(' / ') || '(nothing)';
      const nearest = suggestions.map(({ place }) => `${place.code} ${place.nameEn}`).join(' or ') || 'none';
      return `"${said}" (${records}) → ${nearest}`;
    });

/** Rejected households count towards the district of their place, or the one they name though the place is refused. */
async function checkDistricts(
  connection: Connection,
  account: FileAccount,
  { limits, placed, index }: { limits: LoadLimits; placed: readonly PlacedSaying[]; index: PlaceIndex },
): Promise<Result<null>> {
  const districts = new Map<string, { rejected: number; records: number }>();
  const add = (district: string | null | undefined, rejected: number, records: number): void => {
    if (!district) return;
    const sums = districts.get(district) ?? { rejected: 0, records: 0 };
    districts.set(district, { rejected: sums.rejected + rejected, records: sums.records + records });
  };
  const rows = await connection.all(`
    select place_code, sum(rejected)::int as rejected, count(*)::int as records from (
      select place_code, 0 as rejected from raw_households
      union all select place_code, 1 from load_rejects_rows where table_name = 'households' and place_code is not null)
    group by all`);
  for (const row of rows) {
    add(index.byCode.get(String(row.place_code))?.districtCode, Number(row.rejected), Number(row.records));
  }
  for (const saying of placed) if (saying.rule !== null) add(saying.districtCode, saying.records, saying.records);
  const worst = [...districts]
    .filter(([, { records }]) => records >= limits.districtMinimum)
    .map(([code, sums]) => ({ code, ...sums, share: sums.rejected / sums.records }))
    .filter(({ share }) => share > limits.districtRejectedShare)
    .sort((one, other) => other.share - one.share);
  const [first] = worst;
  if (!first) return done(null);
  const place = index.byCode.get(first.code);
  const limit = percent(limits.districtRejectedShare);
  return refused(
    fileRefusal(
      'error_if_district',
      account.file,
      {
        en: `in ${worst.length} districts more than ${limit} of the households were rejected, most in ${place?.nameEn ?? first.code}: ${number(first.rejected)} of ${number(first.records)} (${percent(first.share)}).`,
        ur: `${worst.length} اضلاع میں ${limit} سے زیادہ گھرانے مسترد ہوئے، سب سے زیادہ ${place?.nameUr ?? place?.nameEn ?? first.code} میں: ${number(first.records)} میں سے ${number(first.rejected)} (${percent(first.share)})۔`,
      },
      nextStep(account, placed),
      { districts: worst },
    ),
  );
}
