import type { TableExpectations } from '../expectation';

export const expectations: TableExpectations = {
  table: 'registrations',
  rules: [],
  checks: [
    {
      code: 'decided-before-submitted',
      severity: 'warning',
      subject: 'registrations.decided_on',
      sql: `select count(*) as records from raw_registrations where decided_on < submitted_on`,
      sentence: {
        en: '{records} requests were decided before they were submitted. They count as decided, and their days stand below zero in the median.',
        ur: '{records} درخواستوں کا فیصلہ جمع ہونے سے پہلے ہوا۔ انہیں فیصلہ شدہ گنا گیا، اور ان کے دن وسطانیے میں صفر سے کم ہیں۔',
      },
    },
    {
      code: 'request-after-extract',
      severity: 'warning',
      subject: 'registrations.submitted_on',
      sql: `select count(*) as records from raw_registrations
        where submitted_on > cast($as_of as date) or decided_on > cast($as_of as date)`,
      sentence: {
        en: '{records} requests were submitted or decided after the day of the extract. They count in the quarter their dates say.',
        ur: '{records} درخواستیں اقتباس کے دن کے بعد جمع ہوئیں یا فیصلہ ہوا۔ وہ اپنی درج تاریخ کی سہ ماہی میں گنی گئیں۔',
      },
    },
  ],
};
