import type { TableExpectations } from '../expectation';

export const expectations: TableExpectations = {
  table: 'grievances',
  rules: [],
  checks: [
    {
      code: 'closed-before-opened',
      severity: 'warning',
      subject: 'grievances.closed_on',
      sql: `select count(*) as records from raw_grievances where closed_on < opened_on`,
      sentence: {
        en: '{records} cases were closed before they were opened. They count as closed within 30 days, and their days stand below zero in the median.',
        ur: '{records} شکایات کھلنے سے پہلے بند ہوئیں۔ انہیں 30 دن کے اندر بند گنا گیا، اور ان کے دن وسطانیے میں صفر سے کم ہیں۔',
      },
    },
    {
      code: 'case-after-extract',
      severity: 'warning',
      subject: 'grievances.opened_on',
      sql: `select count(*) as records from raw_grievances
        where opened_on > cast($as_of as date) or closed_on > cast($as_of as date)`,
      sentence: {
        en: '{records} cases were opened or closed after the day of the extract. They count in the quarter their dates say.',
        ur: '{records} شکایات اقتباس کے دن کے بعد کھلیں یا بند ہوئیں۔ وہ اپنی درج تاریخ کی سہ ماہی میں گنی گئیں۔',
      },
    },
  ],
};
