import { deprivationMeasure } from '../deprivation-measure';
import type { Indicator } from '../indicator';

const indicator: Indicator = {
  ...deprivationMeasure,
  id: 'mpi_headcount',
  position: 151,
  title: { en: 'Poor in several ways, H (not the official MPI)', ur: 'کئی طرح سے غریب، H (سرکاری اشاریہ نہیں)' },
  definition: {
    en: 'Share of persons in households whose weighted deprivations add up to a third or more.',
    ur: 'ان گھرانوں کے افراد کا حصہ جن کی وزنی محرومیاں ایک تہائی یا زیادہ ہیں۔',
  },
  numeratorIs: { en: 'persons in households poor in several ways', ur: 'کئی طرح سے غریب گھرانوں کے افراد' },
  denominatorIs: { en: 'persons in households with every answer', ur: 'تمام جواب والے گھرانوں کے افراد' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'lower',
  measure: {
    kind: 'ratio',
    numerator: 'case when poor then household_size else 0 end',
    denominator: 'household_size',
    contributors: 'poor',
  },
  breakdowns: ['none', 'area_type', 'head_sex'],
};

export default indicator;
