import type { TableExpectations } from '../expectation';

export const expectations: TableExpectations = {
  table: 'service_points',
  rules: [],
  checks: [
    {
      code: 'point-closed-before-opened',
      severity: 'warning',
      subject: 'service_points.closed_on',
      sql: `select count(*) as records from raw_service_points where closed_on < opened_on`,
      sentence: {
        en: '{records} service points closed before they opened. They count as closed.',
        ur: '{records} خدمت کے مقامات کھلنے سے پہلے بند ہوئے۔ انہیں بند گنا گیا۔',
      },
    },
  ],
};
