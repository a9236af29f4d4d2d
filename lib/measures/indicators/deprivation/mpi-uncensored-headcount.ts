import { deprivationMeasure } from '../deprivation-measure';
import type { Indicator } from '../indicator';

const indicator: Indicator = {
  ...deprivationMeasure,
  id: 'mpi_uncensored_headcount',
  position: 155,
  title: { en: 'Deprived, poor or not, by deprivation', ur: 'محروم، غریب ہوں یا نہ ہوں، محرومی کے لحاظ سے' },
  definition: {
    en: 'Share of persons in households deprived in the component chosen, whether poor in several ways or not.',
    ur: 'چنے گئے جزو میں محروم گھرانوں کے افراد کا حصہ، چاہے وہ کئی طرح سے غریب ہوں یا نہ ہوں۔',
  },
  numeratorIs: { en: 'persons in households deprived in the component', ur: 'جزو میں محروم گھرانوں کے افراد' },
  denominatorIs: { en: 'persons in households with every answer', ur: 'تمام جواب والے گھرانوں کے افراد' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'lower',
  measure: {
    kind: 'ratio',
    numerator: 'case when deprived then household_size else 0 end',
    denominator: 'household_size',
    contributors: 'deprived',
  },
  breakdowns: ['deprivation'],
};

export default indicator;
