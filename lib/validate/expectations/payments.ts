import type { TableExpectations } from '../expectation';

export const expectations: TableExpectations = {
  table: 'payments',
  rules: [],
  checks: [
    {
      code: 'withdrawn-exceeds-amount',
      severity: 'warning',
      subject: 'payments.withdrawn_pkr',
      sql: 'select count(*) as records from raw_payments where withdrawn_pkr > amount_pkr',
      sentence: (records) => ({
        en: `${records.toLocaleString('en')} instalments were withdrawn above their amount.`,
        ur: `${records.toLocaleString('en')} اقساط مقررہ رقم سے زیادہ نکلوائی گئیں۔`,
      }),
    },
    {
      code: 'withdrawn-before-deposit',
      severity: 'warning',
      subject: 'payments.withdrawn_on',
      sql: 'select count(*) as records from raw_payments where cast(withdrawn_on as date) < deposited_on',
      sentence: (records) => ({
        en: `${records.toLocaleString('en')} instalments were withdrawn before they were deposited.`,
        ur: `${records.toLocaleString('en')} اقساط جمع ہونے سے پہلے نکلوائی گئیں۔`,
      }),
    },
  ],
};
