import { type DraftedIndicator, enrolledNow } from './drafted-indicator';
import { missedDrafts } from './missed-drafts';
import type { Programme } from './programme-schema';
import { standingColumns } from './standing-columns';

const caveats = {
  en: 'The rule in force on the day of the extract, tried on the registry record under the PMT model chosen: its cut-off stands on the model’s own scale. What the record does not hold (verification, filters) is not tried. The official NSER formula is not public; unless an administrator has added it, the score is illustrative.',
  ur: 'ایکسٹریکٹ کی تاریخ پر نافذ اصول، چنے گئے پی ایم ٹی ماڈل کے تحت رجسٹر کے اندراج پر آزمایا گیا: حد اسی ماڈل کے پیمانے پر ہے۔ جو اندراج میں نہیں (تصدیق، چھان بین) وہ آزمایا نہیں جاتا۔ سرکاری این ایس ای آر فارمولا عام نہیں؛ جب تک منتظم اسے شامل نہ کرے اسکور محض مثالی ہے۔',
};
const byRule = { en: 'households eligible by the rule', ur: 'اصول کی رو سے اہل گھرانے' };

/** Who the rule in force finds eligible on the record, and who is missed or reached against it, for each PMT model. */
export function ruleDrafts(programme: Programme): DraftedIndicator[] {
  const columns = standingColumns(programme.id);
  const eligible: DraftedIndicator = {
    name: 'eligible_by_rule',
    words: byRule,
    definition: {
      en: 'Households whose score and record meet the rule in force on the day of the extract.',
      ur: 'وہ گھرانے جن کا اسکور اور اندراج ایکسٹریکٹ کی تاریخ پر نافذ اصول پر پورا اترتا ہے۔',
    },
    numeratorIs: byRule,
    denominatorIs: {
      en: 'households on which the rule can be decided',
      ur: 'وہ گھرانے جن پر اصول کا فیصلہ ہو سکتا ہے',
    },
    perModel: true,
    caveats,
    measure: { kind: 'count', numerator: columns.eligibleByRule },
  };
  if (programme.schedule === 'once') return [eligible];
  return [
    eligible,
    ...missedDrafts({
      name: 'missed_by_rule',
      words: { en: 'eligible by the rule and not enrolled', ur: 'اصول کی رو سے اہل مگر غیر شامل' },
      definition: {
        en: 'Households that the rule in force finds eligible on their record and that are not enrolled now.',
        ur: 'وہ گھرانے جنہیں نافذ اصول ان کے اندراج پر اہل پاتا ہے اور جو اس وقت شامل نہیں۔',
      },
      missed: `case when ${columns.eligibleByRule} then not ${columns.enrolledNow} else ${columns.eligibleByRule} end`,
      perModel: true,
      caveats,
    }),
    {
      name: 'exclusion_by_rule',
      words: { en: 'exclusion against the rule', ur: 'اصول کے مقابل محرومی' },
      definition: {
        en: 'Share of the households eligible by the rule in force that are not enrolled now.',
        ur: 'نافذ اصول کی رو سے اہل گھرانوں میں ان کا حصہ جو اس وقت شامل نہیں۔',
      },
      numeratorIs: { en: 'of them, households not enrolled now', ur: 'ان میں اس وقت غیر شامل گھرانے' },
      denominatorIs: byRule,
      betterWhen: 'lower',
      perModel: true,
      caveats,
      measure: {
        kind: 'ratio',
        numerator: `not ${columns.enrolledNow}`,
        denominator: columns.eligibleByRule,
        neverUnknown: ['numerator'],
      },
    },
    {
      name: 'inclusion_by_rule',
      words: { en: 'inclusion against the rule', ur: 'اصول کے مقابل بے جا شمولیت' },
      definition: {
        en: 'Share of the households enrolled now that the rule in force does not find eligible. Those enrolled under an earlier rule or score count here.',
        ur: 'اس وقت شامل گھرانوں میں ان کا حصہ جنہیں نافذ اصول اہل نہیں پاتا۔ پہلے کے اصول یا اسکور پر شامل ہونے والے بھی اس میں ہیں۔',
      },
      numeratorIs: { en: 'of them, households not eligible by the rule', ur: 'ان میں اصول کی رو سے نااہل گھرانے' },
      denominatorIs: enrolledNow,
      betterWhen: 'lower',
      perModel: true,
      caveats,
      measure: {
        kind: 'ratio',
        numerator: `not ${columns.eligibleByRule}`,
        denominator: columns.enrolledNow,
        neverUnknown: ['denominator'],
      },
    },
  ];
}
