import type { Indicator } from '../indicator';

/** Households at or below a national percentile of consumption, one indicator for each percentile. */
const poorest = [20, 30, 40].map(
  (percent): Indicator => ({
    id: `poorest_${percent}`,
    position: 203 + (percent - 20) / 5,
    title: {
      en: `Among the poorest ${percent} % by consumption`,
      ur: `اخراجات کے لحاظ سے غریب ترین ${percent} فیصد میں`,
    },
    definition: {
      en: `Share of households whose consumption is at or below the national ${percent}th percentile of households (unweighted, R type 7).`,
      ur: `ان گھرانوں کا حصہ جن کے اخراجات گھرانوں کے قومی ${percent} ویں صدویہ کے برابر یا کم ہیں (بلا وزن)۔`,
    },
    numeratorIs: { en: 'households at or below the percentile', ur: 'صدویہ پر یا اس سے نیچے کے گھرانے' },
    denominatorIs: { en: 'households with consumption', ur: 'گھرانے جن کے اخراجات معلوم ہیں' },
    unit: 'share',
    decimals: 1,
    betterWhen: 'lower',
    theme: 'consumption',
    grain: 'households',
    perModel: false,
    measure: { kind: 'ratio', numerator: `consumption_pkr_month <= consumption_p${percent}`, denominator: 'true' },
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

export default poorest;
