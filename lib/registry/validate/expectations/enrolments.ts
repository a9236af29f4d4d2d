import type { TableExpectations } from '../expectation';

export const expectations: TableExpectations = {
  table: 'enrolments',
  rules: [],
  checks: [
    {
      code: 'spells-overlap',
      severity: 'warning',
      subject: 'enrolments.enrolled_on',
      sql: `
        with spells as (
          select enrolled_on, max(coalesce(exited_on, date '9999-12-31')) over (
              partition by programme_id, household_id, member_id order by enrolled_on
              rows between unbounded preceding and 1 preceding) as held_to
          from raw_enrolments
          where status <> 'pending'
        )
        select count(*) as records from spells where enrolled_on <= held_to`,
      sentence: {
        en: '{records} spells begin before an earlier spell of the same household or member in the same programme has ended; the household is counted once in every figure.',
        ur: '{records} اندراج اسی پروگرام میں اسی گھرانے یا فرد کے پچھلے اندراج کے ختم ہونے سے پہلے شروع ہوتے ہیں؛ ہر عدد میں گھرانہ ایک بار گنا گیا۔',
      },
    },
    {
      code: 'exited-before-enrolled',
      severity: 'warning',
      subject: 'enrolments.exited_on',
      sql: 'select count(*) as records from raw_enrolments where exited_on < enrolled_on',
      sentence: {
        en: '{records} spells end before they begin; they are counted by their status.',
        ur: '{records} اندراج شروع ہونے سے پہلے ختم ہوتے ہیں؛ انہیں ان کی حیثیت سے گنا گیا۔',
      },
    },
    {
      code: 'enrolled-after-extract',
      severity: 'warning',
      subject: 'enrolments.enrolled_on',
      sql: `select count(*) as records from raw_enrolments
        where enrolled_on > cast($as_of as date) or exited_on > cast($as_of as date)`,
      sentence: {
        en: '{records} spells begin or end after the day of the extract. A spell that has not begun is not counted as served; the household counts as found eligible.',
        ur: '{records} اندراج اقتباس کے دن کے بعد شروع یا ختم ہوتے ہیں۔ جو شروع نہیں ہوا اسے خدمت یافتہ نہیں گنا گیا؛ گھرانہ اہل پایا گیا گنا گیا۔',
      },
    },
  ],
};
