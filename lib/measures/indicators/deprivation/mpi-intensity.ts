import { deprivationMeasure } from '../deprivation-measure';
import type { Indicator } from '../indicator';

const indicator: Indicator = {
  ...deprivationMeasure,
  id: 'mpi_intensity',
  position: 152,
  title: { en: 'Intensity among the poor in several ways, A', ur: 'کئی طرح سے غریبوں میں شدت، A' },
  definition: {
    en: 'Mean weighted share of deprivations among persons who are poor in several ways.',
    ur: 'کئی طرح سے غریب افراد میں محرومیوں کا اوسط وزنی حصہ۔',
  },
  numeratorIs: {
    en: 'sum of weighted shares of deprivations of poor persons',
    ur: 'غریب افراد کی محرومیوں کے وزنی حصوں کا مجموعہ',
  },
  denominatorIs: { en: 'persons in households poor in several ways', ur: 'کئی طرح سے غریب گھرانوں کے افراد' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'lower',
  measure: {
    kind: 'ratio',
    numerator: 'case when poor then household_size * deprivation_score else 0 end',
    denominator: 'case when poor then household_size else 0 end',
    contributors: 'poor',
    weighted: 'numerator',
  },
  breakdowns: ['none', 'area_type', 'head_sex'],
};

export default indicator;
