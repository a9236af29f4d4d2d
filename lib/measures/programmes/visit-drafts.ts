import type { Bilingual } from '../../core/language';
import type { DraftedIndicator } from './drafted-indicator';

const common = {
  grain: 'visit_quarters',
  frequency: 'quarterly',
  source: 'health_visits of the extract, contract version 1',
  caveats: {
    en: 'One woman or child in one quarter; those of households outside the registry are in no figure. Food and immunisation are asked of those who came; where immunisation does not apply it is left out.',
    ur: 'ایک عورت یا بچہ ایک سہ ماہی میں؛ رجسٹر سے باہر گھرانوں کے افراد کسی عدد میں نہیں۔ خوراک اور حفاظتی ٹیکے آنے والوں سے پوچھے جاتے ہیں؛ جہاں ٹیکے لاگو نہیں وہاں شمار نہیں۔',
  },
} as const;
const due: Bilingual = { en: 'women and children due in the quarter', ur: 'سہ ماہی میں متوقع خواتین اور بچے' };
const came: Bilingual = { en: 'women and children who came', ur: 'آنے والی خواتین اور بچے' };

/** Visits, food and immunisation of a programme whose condition is a visit. */
export const visitDrafts: readonly DraftedIndicator[] = [
  {
    ...common,
    name: 'visits_due',
    words: { en: 'women and children due for a visit', ur: 'دورے کے لیے متوقع خواتین اور بچے' },
    definition: {
      en: 'Women and children with a row in the quarter.',
      ur: 'وہ خواتین اور بچے جن کا سہ ماہی میں اندراج ہے۔',
    },
    numeratorIs: due,
    breakdowns: ['none', 'visitor'],
    measure: { kind: 'count', numerator: 'true' },
  },
  {
    ...common,
    name: 'visited',
    words: { en: 'visited the centre', ur: 'مرکز کا دورہ' },
    definition: {
      en: 'Share of the women and children due who came to the centre in the quarter.',
      ur: 'متوقع خواتین اور بچوں میں ان کا حصہ جو سہ ماہی میں مرکز آئے۔',
    },
    numeratorIs: { en: 'of them, visited', ur: 'ان میں آنے والے' },
    denominatorIs: due,
    betterWhen: 'higher',
    breakdowns: ['none', 'visitor', 'area_type'],
    measure: { kind: 'ratio', numerator: 'visited', denominator: 'true' },
  },
  {
    ...common,
    name: 'food_taken',
    words: { en: 'took the specialised food, of those who came', ur: 'آنے والوں میں خصوصی خوراک لینے والے' },
    definition: {
      en: 'Share of those who came that took the specialised nutritious food.',
      ur: 'آنے والوں میں ان کا حصہ جنہوں نے خصوصی غذائی خوراک لی۔',
    },
    numeratorIs: { en: 'of them, food taken', ur: 'ان میں خوراک لینے والے' },
    denominatorIs: came,
    betterWhen: 'higher',
    breakdowns: ['none', 'visitor'],
    measure: { kind: 'ratio', numerator: 'food_taken', denominator: 'visited' },
  },
  {
    ...common,
    name: 'immunised',
    words: { en: 'immunised, of those who came and are to be', ur: 'آنے والوں میں حفاظتی ٹیکے لگوانے والے' },
    definition: {
      en: 'Share of those who came, and for whom immunisation applies, that were immunised.',
      ur: 'آنے والوں میں، جن پر ٹیکے لاگو ہیں، ان کا حصہ جنہیں ٹیکے لگے۔',
    },
    numeratorIs: { en: 'of them, immunised', ur: 'ان میں ٹیکے لگوانے والے' },
    denominatorIs: { en: 'those who came and are to be immunised', ur: 'آنے والے جن پر ٹیکے لاگو ہیں' },
    betterWhen: 'higher',
    breakdowns: ['none'],
    measure: { kind: 'ratio', numerator: 'immunised', denominator: 'visited' },
  },
  {
    ...common,
    name: 'visit_compliance',
    words: { en: 'visit, food and immunisation complete', ur: 'دورہ، خوراک اور ٹیکے مکمل' },
    definition: {
      en: 'Share of the women and children due who came, took the food and, where it applies, were immunised.',
      ur: 'متوقع خواتین اور بچوں میں ان کا حصہ جو آئے، خوراک لی اور جہاں لاگو ہو ٹیکے لگوائے۔',
    },
    numeratorIs: { en: 'of them, complete', ur: 'ان میں مکمل' },
    denominatorIs: due,
    betterWhen: 'higher',
    breakdowns: ['none', 'visitor'],
    measure: { kind: 'ratio', numerator: 'complied', denominator: 'true' },
  },
];
