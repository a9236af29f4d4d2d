import type { Indicator } from '../indicator';

/** Persons at or below a person-weighted national percentile of consumption, one indicator for each percentile. */
const personsPoorest = [20, 30, 40].map(
  (percent): Indicator => ({
    id: `persons_poorest_${percent}`,
    position: 204 + (percent - 20) / 5,
    title: {
      en: `Persons among the poorest ${percent} %, weighted`,
      ur: `غریب ترین ${percent} فیصد میں افراد (وزن کے ساتھ)`,
    },
    definition: {
      en: `Share of persons in households at or below the person-weighted national ${percent}th percentile of consumption, with survey weights; a household without a weight counts once, as in the percentile.`,
      ur: `سروے وزن کے ساتھ ان افراد کا حصہ جو افراد کے لحاظ سے قومی ${percent} ویں صدویہ پر یا اس سے نیچے کے گھرانوں میں ہیں؛ بلا وزن گھرانہ، صدویہ کی طرح، ایک بار شمار ہوتا ہے۔`,
    },
    numeratorIs: { en: 'weighted persons at or below the percentile', ur: 'صدویہ پر یا نیچے کے وزن شدہ افراد' },
    denominatorIs: {
      en: 'weighted persons in households with consumption',
      ur: 'جن گھرانوں کے اخراجات معلوم ہیں ان کے وزن شدہ افراد',
    },
    unit: 'share',
    decimals: 1,
    betterWhen: 'lower',
    theme: 'consumption',
    grain: 'households',
    perModel: false,
    measure: {
      kind: 'ratio',
      numerator: `case when consumption_pkr_month is null then null when consumption_pkr_month <= consumption_person_p${percent} then coalesce(survey_weight, 1) * household_size else 0 end`,
      denominator: 'coalesce(survey_weight, 1) * household_size',
    },
    breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
    sensitive: false,
    caveats: {
      en: 'Relative cut-offs of the survey round: consumption there leaves out much own produce.',
      ur: 'سروے راؤنڈ کی نسبتی حدیں: اس کے اخراجات میں خود پیدا کردہ اشیا کا بڑا حصہ شامل نہیں۔',
    },
    source: 'NSER registry extract, contract version 1',
    frequency: 'survey round',
  }),
);

export default personsPoorest;
