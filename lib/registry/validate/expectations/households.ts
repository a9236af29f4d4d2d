import type { TableExpectations } from '../expectation';

const parts = [
  'members_under_13',
  'members_under_18',
  'members_over_65',
  'children_5_16',
  'ever_married_women',
  'disabled_members',
  'elementary_workers',
];

export const expectations: TableExpectations = {
  table: 'households',
  rules: [
    {
      rule: 'household_id',
      column: 'household_id',
      failsWhen: `not regexp_full_match(household_id, '[A-Za-z0-9][A-Za-z0-9_./-]{0,63}') or not regexp_matches(household_id, '[0-9]')`,
    },
  ],
  checks: [
    {
      code: 'dup-cnic',
      severity: 'warning',
      subject: 'households.head_cnic',
      sql: `select coalesce(sum(households), 0) as records from (
        select count(*) as households from raw_households where head_cnic is not null group by cast(head_cnic as bigint) having count(*) > 1)`,
      sentence: {
        en: '{records} households share the identity number of their head with another household; all are kept and marked.',
        ur: '{records} گھرانوں کے سربراہ کا شناختی نمبر کسی اور گھرانے سے مشترک ہے؛ سب رکھے گئے اور نشان زد ہیں۔',
      },
    },
    {
      code: 'part-exceeds-size',
      severity: 'warning',
      subject: 'households.household_size',
      sql: `select count(*) as records from raw_households where greatest(${parts.join(', ')}) > household_size`,
      sentence: {
        en: 'In {records} households a group of members is larger than the household.',
        ur: '{records} گھرانوں میں افراد کا ایک گروہ پورے گھرانے سے بڑا ہے۔',
      },
    },
    {
      code: 'school-exceeds-children',
      severity: 'warning',
      subject: 'households.children_5_16_in_school',
      sql: 'select count(*) as records from raw_households where children_5_16_in_school > children_5_16',
      sentence: {
        en: 'In {records} households more children attend school than there are children of 5 to 16.',
        ur: '{records} گھرانوں میں اسکول جانے والے بچے 5 سے 16 سال کے بچوں سے زیادہ ہیں۔',
      },
    },
    {
      code: 'geo-mismatch',
      severity: 'warning',
      subject: 'households.latitude',
      sql: `select count(*) as records from raw_households
        where (latitude is null) <> (longitude is null)
           or not (latitude between 23.5 and 37.2 and longitude between 60.8 and 80.5)`,
      sentence: {
        en: '{records} households have coordinates outside Pakistan, or only one of the two; they are kept and not drawn.',
        ur: '{records} گھرانوں کے محل وقوع پاکستان سے باہر یا ادھورے ہیں؛ وہ رکھے گئے مگر نقشے پر نہیں دکھائے جاتے۔',
      },
    },
  ],
};
