import { deprivationMeasure } from '../deprivation-measure';
import type { Indicator } from '../indicator';

const indicator: Indicator = {
  ...deprivationMeasure,
  id: 'mpi_contribution',
  position: 156,
  title: { en: 'Contribution of a deprivation to M0', ur: 'ایم زیرو میں ہر محرومی کا حصہ' },
  definition: {
    en: 'Share of M0 that the component chosen brings in: its weight times its censored headcount, over M0. Over all components it adds up to 100 %.',
    ur: 'ایم زیرو کا وہ حصہ جو چنا گیا جزو لاتا ہے: اس کا وزن ضرب اس کی محدود شرح، تقسیم ایم زیرو۔ تمام اجزا کا مجموعہ 100 فیصد ہے۔',
  },
  numeratorIs: {
    en: 'weight of the component times persons in poor households deprived in it',
    ur: 'جزو کا وزن ضرب اس میں محروم غریب گھرانوں کے افراد',
  },
  denominatorIs: {
    en: 'sum of weighted shares of deprivations of poor persons',
    ur: 'غریب افراد کی محرومیوں کے وزنی حصوں کا مجموعہ',
  },
  unit: 'share',
  decimals: 1,
  betterWhen: 'neither',
  measure: {
    kind: 'ratio',
    numerator: 'case when poor and deprived then household_size * weight else 0 end',
    denominator: 'case when poor then household_size * deprivation_score else 0 end',
    contributors: 'poor and deprived',
    weighted: 'both',
  },
  breakdowns: ['deprivation'],
};

export default indicator;
