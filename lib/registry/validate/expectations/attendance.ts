import type { TableExpectations } from '../expectation';

export const expectations: TableExpectations = {
  table: 'attendance',
  rules: [],
  checks: [
    {
      code: 'attended-exceeds-effective',
      severity: 'warning',
      subject: 'attendance.attended_days',
      sql: 'select count(*) as records from raw_attendance where attended_days > effective_days',
      sentence: {
        en: 'In {records} quarters a child attended more days than the school was open; the condition of attendance counts as met.',
        ur: '{records} سہ ماہیوں میں بچے کی حاضری اسکول کھلنے کے دنوں سے زیادہ ہے؛ حاضری کی شرط پوری گنی گئی۔',
      },
    },
  ],
};
