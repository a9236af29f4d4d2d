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
      sentence: {
        en: '{records} instalments were withdrawn above their amount. Amounts count as recorded, so more can be withdrawn than deposited: an account may have held earlier money.',
        ur: '{records} اقساط مقررہ رقم سے زیادہ نکلوائی گئیں۔ رقوم جیسی درج ہیں ویسی گنی گئیں، اس لیے نکلوائی گئی رقم جمع شدہ سے بڑھ سکتی ہے: کھاتے میں پہلے کی رقم ہو سکتی ہے۔',
      },
    },
    {
      code: 'withdrawn-before-deposit',
      severity: 'warning',
      subject: 'payments.withdrawn_on',
      sql: 'select count(*) as records from raw_payments where cast(withdrawn_on as date) < deposited_on',
      sentence: {
        en: '{records} instalments were withdrawn before they were deposited. They count as withdrawn, and their days from deposit to withdrawal stand below zero in the medians.',
        ur: '{records} اقساط جمع ہونے سے پہلے نکلوائی گئیں۔ انہیں نکلوائی گئی گنا گیا، اور جمع سے نکلوانے تک کے دن وسطانیوں میں صفر سے کم ہیں۔',
      },
    },
    {
      code: 'withdrawn-without-deposit',
      severity: 'warning',
      subject: 'payments.deposited_on',
      sql: `select count(*) as records from raw_payments where withdrawn_on is not null and deposited_on is null`,
      sentence: {
        en: '{records} instalments were withdrawn though no deposit is recorded. They count as withdrawn and not as deposited, so a place can show more withdrawn than deposited.',
        ur: '{records} اقساط نکلوائی گئیں مگر جمع ہونے کا دن درج نہیں۔ انہیں نکلوائی گئی گنا گیا، جمع شدہ نہیں؛ اس لیے کسی مقام پر نکلوائی گئی رقم جمع شدہ سے زیادہ ہو سکتی ہے۔',
      },
    },
    {
      code: 'withdrawn-without-day',
      severity: 'warning',
      subject: 'payments.withdrawn_on',
      sql: `select count(*) as records from raw_payments where withdrawn_pkr > 0 and withdrawn_on is null`,
      sentence: {
        en: '{records} instalments state an amount withdrawn and no day. Without a day they do not count as withdrawn, and their amount is left out.',
        ur: '{records} اقساط میں نکلوائی گئی رقم ہے مگر دن نہیں۔ دن کے بغیر انہیں نکلوائی گئی نہیں گنا گیا اور رقم شامل نہیں۔',
      },
    },
    {
      code: 'paid-after-extract',
      severity: 'warning',
      subject: 'payments.deposited_on',
      sql: `select count(*) as records from raw_payments
        where deposited_on > cast($as_of as date) or cast(withdrawn_on as date) > cast($as_of as date)`,
      sentence: {
        en: '{records} instalments were deposited or withdrawn after the day of the extract. They count as their dates say; ask the supplier which date is right.',
        ur: '{records} اقساط اقتباس کے دن کے بعد جمع ہوئیں یا نکلوائی گئیں۔ وہ اپنی درج تاریخوں کے مطابق گنی گئیں؛ فراہم کنندہ سے پوچھیں کون سی تاریخ درست ہے۔',
      },
    },
    {
      code: 'deposited-before-due',
      severity: 'note',
      subject: 'payments.due_on',
      sql: `select count(*) as records from raw_payments where deposited_on < due_on`,
      sentence: {
        en: '{records} instalments were deposited before the day they were due. They count as deposited on time.',
        ur: '{records} اقساط مقررہ دن سے پہلے جمع ہوئیں۔ انہیں بروقت جمع شدہ گنا گیا۔',
      },
    },
    {
      code: 'paid-without-spell',
      severity: 'warning',
      subject: 'payments.programme_id',
      fullOnly: true,
      sql: `select count(*) as records from raw_payments
        anti join (select distinct programme_id, household_id from raw_enrolments) using (programme_id, household_id)`,
      sentence: {
        en: '{records} instalments are of a household without a spell in the programme; they count as paid, and the household is not counted as found eligible.',
        ur: '{records} اقساط ایسے گھرانے کی ہیں جس کا پروگرام میں کوئی اندراج نہیں؛ انہیں ادائیگی گنا گیا مگر گھرانے کو اہل پایا گیا نہیں گنا گیا۔',
      },
    },
  ],
};
