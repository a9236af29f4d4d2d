import { deprivationMeasure } from '../deprivation-measure';
import type { Indicator } from '../indicator';

const indicator: Indicator = {
  ...deprivationMeasure,
  id: 'mpi_censored_headcount',
  position: 154,
  title: { en: 'Poor and deprived, by deprivation', ur: 'غریب اور محروم، محرومی کے لحاظ سے' },
  definition: {
    en: 'Share of persons in households that are poor in several ways and deprived in the component chosen: its censored headcount.',
    ur: 'ان گھرانوں کے افراد کا حصہ جو کئی طرح سے غریب ہیں اور چنے گئے جزو میں محروم ہیں۔',
  },
  numeratorIs: {
    en: 'persons in poor households deprived in the component',
    ur: 'جزو میں محروم غریب گھرانوں کے افراد',
  },
  denominatorIs: { en: 'persons in households with every answer', ur: 'تمام جواب والے گھرانوں کے افراد' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'lower',
  measure: {
    kind: 'ratio',
    numerator: 'case when poor and deprived then household_size else 0 end',
    denominator: 'household_size',
    contributors: 'poor and deprived',
  },
  breakdowns: ['deprivation'],
};

export default indicator;
