import { deprivationMeasure } from '../deprivation-measure';
import type { Indicator } from '../indicator';

const indicator: Indicator = {
  ...deprivationMeasure,
  id: 'mpi_adjusted_headcount',
  position: 153,
  title: {
    en: 'Adjusted headcount, M0 = H × A (not the official MPI)',
    ur: 'ترمیم شدہ شرح، M0 = H × A (سرکاری اشاریہ نہیں)',
  },
  definition: {
    en: 'Headcount times intensity: the share of all possible deprivations that poor persons bear.',
    ur: 'شرح ضرب شدت: تمام ممکنہ محرومیوں کا وہ حصہ جو غریب افراد اٹھاتے ہیں۔',
  },
  numeratorIs: {
    en: 'sum of weighted shares of deprivations of poor persons',
    ur: 'غریب افراد کی محرومیوں کے وزنی حصوں کا مجموعہ',
  },
  denominatorIs: { en: 'persons in households with every answer', ur: 'تمام جواب والے گھرانوں کے افراد' },
  unit: 'index',
  decimals: 3,
  betterWhen: 'lower',
  measure: {
    kind: 'ratio',
    numerator: 'case when poor then household_size * deprivation_score else 0 end',
    denominator: 'household_size',
    contributors: 'poor',
    weighted: 'numerator',
  },
  breakdowns: ['none', 'area_type', 'head_sex'],
};

export default indicator;
