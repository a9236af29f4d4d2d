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
    {
      code: 'paid-without-spell',
      severity: 'warning',
      subject: 'payments.programme_id',
      fullOnly: true,
      sql: `select count(*) as records from raw_payments
        anti join (select distinct programme_id, household_id from raw_enrolments) using (programme_id, household_id)`,
      sentence: (records) => ({
        en: `${records.toLocaleString('en')} instalments are of a household without a spell in the programme; they count as paid, and the household is not counted as found eligible.`,
        ur: `${records.toLocaleString('en')} اقساط ایسے گھرانے کی ہیں جس کا پروگرام میں کوئی اندراج نہیں؛ انہیں ادائیگی گنا گیا مگر گھرانے کو اہل پایا گیا نہیں گنا گیا۔`,
      }),
    },
  ],
};
