import type { TableExpectations } from '../expectation';

export const expectations: TableExpectations = {
  table: 'members',
  rules: [],
  checks: [
    {
      code: 'size-disagrees',
      severity: 'warning',
      subject: 'members.household_id',
      fullOnly: true,
      sql: `with counted as (select household_id, count(*) as members from raw_members group by household_id)
        select count(*) as records from raw_households join counted using (household_id) where members <> household_size`,
      sentence: {
        en: '{records} households list another number of members than their size says.',
        ur: '{records} گھرانوں میں درج افراد کی تعداد ان کے حجم سے مختلف ہے۔',
      },
    },
  ],
};
