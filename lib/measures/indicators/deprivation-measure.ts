import type { Indicator } from './indicator';

type Declared = 'theme' | 'grain' | 'perModel' | 'sensitive' | 'caveats' | 'source' | 'frequency';

/** What the figures of the multidimensional measure have in common; the method is that of Alkire and Foster (2011). */
export const deprivationMeasure: Pick<Indicator, Declared> = {
  theme: 'deprivation',
  grain: 'deprived_households',
  perModel: false,
  sensitive: false,
  caveats: {
    en: 'The own measure of this atlas over what the registry records (schooling, attendance, water, sanitation, electricity, crowding), not the official MPI. Only households with every answer count. Where an extract lacks a component nothing is computed; dim_mpi_definitions says what is lacking.',
    ur: 'یہ اس نقشے کا اپنا پیمانہ ہے جو رجسٹر کے اندراجات (تعلیم، حاضری، پانی، نکاسی، بجلی، گنجانی) پر ہے، سرکاری کثیر جہتی اشاریہ نہیں۔ صرف وہ گھرانے شمار ہوتے ہیں جن کے تمام جواب موجود ہیں۔ جہاں کوئی جزو نہ ہو وہاں کچھ شمار نہیں ہوتا؛ dim_mpi_definitions بتاتا ہے کہ کیا کمی ہے۔',
  },
  source: 'Alkire and Foster (2011), Journal of Public Economics 95; components and weights of data/mpi',
  frequency: 'on load',
};
