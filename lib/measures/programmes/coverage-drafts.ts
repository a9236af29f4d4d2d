import { type DraftedIndicator, enrolledNow, foundEligible } from './drafted-indicator';
import type { Programme } from './programme-schema';
import { standingColumns } from './standing-columns';

/** Take-up, and who is missed or reached against consumption, of a recurring programme paid to the household. */
export function coverageDrafts({ id }: Programme): DraftedIndicator[] {
  const columns = standingColumns(id);
  return [
    {
      name: 'take_up_served_over_eligible',
      otherNames: ['take_up'],
      words: { en: 'take-up', ur: 'شمولیت کی شرح' },
      definition: {
        en: 'Share of the households found eligible that were ever served.',
        ur: 'اہل پائے گئے گھرانوں میں ان کا حصہ جو کبھی شامل ہوئے۔',
      },
      numeratorIs: { en: 'of them, households ever served', ur: 'ان میں کبھی شامل ہونے والے گھرانے' },
      denominatorIs: foundEligible,
      betterWhen: 'higher',
      measure: {
        kind: 'ratio',
        numerator: columns.servedEver,
        denominator: columns.eligible,
        neverUnknown: ['numerator', 'denominator'],
      },
    },
    {
      name: 'exclusion_poorest_30_not_enrolled',
      words: { en: 'exclusion of the poorest 30 %', ur: 'غریب ترین 30 فیصد کی محرومی' },
      definition: {
        en: 'Share of the households at or below the national 30th percentile of consumption that are not enrolled now.',
        ur: 'صرف کے قومی 30 ویں صدویہ پر یا اس سے نیچے کے گھرانوں میں ان کا حصہ جو اس وقت شامل نہیں۔',
      },
      numeratorIs: { en: 'of them, households not enrolled now', ur: 'ان میں اس وقت غیر شامل گھرانے' },
      denominatorIs: { en: 'poorest 30 % of households by consumption', ur: 'صرف کے لحاظ سے غریب ترین 30 فیصد گھرانے' },
      betterWhen: 'lower',
      frequency: 'survey round',
      measure: {
        kind: 'ratio',
        numerator: `not ${columns.enrolledNow}`,
        denominator: 'consumption_pkr_month <= consumption_p30',
        neverUnknown: ['numerator'],
      },
    },
    {
      name: 'inclusion_enrolled_above_40',
      words: { en: 'inclusion above the poorest 40 %', ur: 'غریب ترین 40 فیصد سے اوپر کی شمولیت' },
      definition: {
        en: 'Share of the households enrolled now whose consumption lies above the national 40th percentile.',
        ur: 'اس وقت شامل گھرانوں میں ان کا حصہ جن کا صرف قومی 40 ویں صدویہ سے اوپر ہے۔',
      },
      numeratorIs: { en: 'of them, households above the percentile', ur: 'ان میں صدویہ سے اوپر کے گھرانے' },
      denominatorIs: enrolledNow,
      betterWhen: 'lower',
      frequency: 'survey round',
      measure: {
        kind: 'ratio',
        numerator: 'consumption_pkr_month > consumption_p40',
        denominator: columns.enrolledNow,
      },
    },
  ];
}
