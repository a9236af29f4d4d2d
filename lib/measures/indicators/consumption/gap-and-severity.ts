import type { Indicator } from '../indicator';

const gapAndSeverity: Indicator[] = [20, 30, 40].flatMap((percent) => [
  fgtOfConsumption(1, percent),
  fgtOfConsumption(2, percent),
]);

export default gapAndSeverity;

/**
 * Gap (power 1) and severity (power 2) of Foster, Greer and Thorbecke (1984) of consumption per adult equivalent, over
 * households and unweighted, at the national 20th, 30th or 40th percentile of households: the line of `poorest_20`,
 * `poorest_30` and `poorest_40`. A household on the line adds 0.
 */
function fgtOfConsumption(power: 1 | 2, percent: number): Indicator {
  const line = `consumption_p${percent}`;
  const gap = `(${line} - consumption_pkr_month) / ${line}`;
  const isGap = power === 1;
  return {
    id: `consumption_${isGap ? 'gap' : 'severity'}_${percent}`,
    position: 200 + percent / 5 + 6 + power - 1,
    title: isGap
      ? {
          en: `Consumption gap at the poorest ${percent} % line`,
          ur: `غریب ترین ${percent} فیصد کی لکیر سے اخراجات کا خلا`,
        }
      : {
          en: `Consumption severity at the poorest ${percent} % line`,
          ur: `غریب ترین ${percent} فیصد کی لکیر پر اخراجات کی شدت`,
        },
    definition: isGap
      ? {
          en: `Mean shortfall of consumption below the national ${percent}th percentile of households, as a share of that line, over all households; those above it count as 0.`,
          ur: `گھرانوں کے قومی ${percent} ویں صدویہ سے اخراجات کی اوسط کمی، اس لکیر کے حصے کے طور پر، تمام گھرانوں پر؛ لکیر سے اوپر والے صفر شمار ہوتے ہیں۔`,
        }
      : {
          en: `Mean squared shortfall of consumption below the national ${percent}th percentile of households, as a share of that line: it rises where the poorest lie far below.`,
          ur: `گھرانوں کے قومی ${percent} ویں صدویہ سے اخراجات کی کمی کے مربع کا اوسط، اس لکیر کے حصے کے طور پر: جہاں غریب ترین بہت نیچے ہوں وہاں یہ بڑھتا ہے۔`,
        },
    numeratorIs: isGap
      ? {
          en: 'sum of (line − consumption) ÷ line below the line',
          ur: 'لکیر سے نیچے (لکیر − اخراجات) ÷ لکیر کا مجموعہ',
        }
      : {
          en: 'sum of ((line − consumption) ÷ line)² below the line',
          ur: 'لکیر سے نیچے ((لکیر − اخراجات) ÷ لکیر)² کا مجموعہ',
        },
    denominatorIs: { en: 'households with consumption', ur: 'گھرانے جن کے اخراجات معلوم ہیں' },
    unit: 'share',
    decimals: isGap ? 1 : 2,
    betterWhen: 'lower',
    theme: 'consumption',
    grain: 'households',
    perModel: false,
    measure: {
      kind: 'ratio',
      numerator: `(case when consumption_pkr_month < ${line} then ${isGap ? gap : `pow(${gap}, 2)`} when consumption_pkr_month >= ${line} then 0 end)::decimal(18, 12)`,
      denominator: 'true',
      contributors: `consumption_pkr_month <= ${line}`,
    },
    breakdowns: ['none', 'area_type', 'head_sex'],
    sensitive: false,
    caveats: {
      en: 'A relative line of the survey round: consumption there leaves out much own produce.',
      ur: 'سروے راؤنڈ کی نسبتی لکیر: اس کے اخراجات میں خود پیدا کردہ اشیا کا بڑا حصہ شامل نہیں۔',
    },
    source: 'Foster, Greer and Thorbecke (1984), Econometrica 52',
    frequency: 'survey round',
  };
}
