import type { Bilingual } from '../../core/language';
import type { DraftedIndicator } from './drafted-indicator';

const common = {
  grain: 'child_quarters',
  frequency: 'quarterly',
  source: 'attendance of the extract, contract version 1; 70 % rule: pid.gov.pk press releases 1322 and 1772',
  caveats: {
    en: 'One child in one quarter; children of households outside the registry are in no figure. 70 % is attended over effective days of the school; a quarter without effective days is unknown.',
    ur: 'ایک بچہ ایک سہ ماہی میں؛ رجسٹر سے باہر گھرانوں کے بچے کسی عدد میں نہیں۔ 70 فیصد سے مراد حاضر دن بٹا اسکول کے مؤثر دن؛ جس سہ ماہی میں مؤثر دن نہ ہوں وہ نامعلوم ہے۔',
  },
} as const;
const split = ['none', 'school_level', 'child_sex', 'area_type'] as const;
const monitored: Bilingual = { en: 'children monitored in the quarter', ur: 'سہ ماہی میں نگرانی شدہ بچے' };
const enrolled: Bilingual = {
  en: 'children enrolled in the programme when the quarter began',
  ur: 'سہ ماہی کے آغاز پر پروگرام میں شامل بچے',
};

/** Admission, attendance and those to follow up, of a programme whose condition is attendance. */
export const attendanceDrafts: readonly DraftedIndicator[] = [
  {
    ...common,
    name: 'child_quarters',
    words: { en: 'child-quarters monitored', ur: 'نگرانی شدہ بچہ سہ ماہیاں' },
    definition: {
      en: 'Children with a row of attendance in the quarter.',
      ur: 'وہ بچے جن کی سہ ماہی کی حاضری موجود ہے۔',
    },
    numeratorIs: monitored,
    breakdowns: split,
    measure: { kind: 'count', numerator: 'true' },
  },
  {
    ...common,
    name: 'compliant_70',
    words: { en: 'children at 70 % attendance or more', ur: '70 فیصد یا زائد حاضری والے بچے' },
    definition: {
      en: 'Children who attended at least 70 % of the effective school days of the quarter.',
      ur: 'وہ بچے جو سہ ماہی کے مؤثر دنوں میں سے کم از کم 70 فیصد حاضر رہے۔',
    },
    numeratorIs: { en: 'children who complied', ur: 'شرط پوری کرنے والے بچے' },
    breakdowns: ['none'],
    measure: { kind: 'count', numerator: 'complied' },
  },
  {
    ...common,
    name: 'compliance',
    otherNames: ['compliance_70'],
    alsoCalled: ['taleemi_attendance_compliance'],
    words: { en: 'attendance compliance (70 %)', ur: 'حاضری کی شرط (70 فیصد) کی تکمیل' },
    definition: {
      en: 'Share of the children monitored who attended at least 70 % of the effective school days of the quarter.',
      ur: 'نگرانی شدہ بچوں میں ان کا حصہ جو سہ ماہی کے مؤثر دنوں میں سے کم از کم 70 فیصد حاضر رہے۔',
    },
    numeratorIs: { en: 'of them, at 70 % or more', ur: 'ان میں 70 فیصد یا زائد حاضر' },
    denominatorIs: monitored,
    betterWhen: 'higher',
    breakdowns: split,
    measure: { kind: 'ratio', numerator: 'complied', denominator: 'true' },
  },
  {
    ...common,
    name: 'compliant_70_and_admission_verified',
    words: {
      en: 'children who complied with a verified admission',
      ur: 'تصدیق شدہ داخلے کے ساتھ شرط پوری کرنے والے بچے',
    },
    definition: {
      en: 'Children at 70 % or more whose admission the school has verified.',
      ur: '70 فیصد یا زائد حاضری والے بچے جن کے داخلے کی اسکول نے تصدیق کی۔',
    },
    numeratorIs: { en: 'children who complied, admission verified', ur: 'شرط پوری کرنے والے، داخلہ تصدیق شدہ' },
    breakdowns: ['none'],
    measure: { kind: 'count', numerator: 'complied and admission_verified' },
  },
  {
    ...common,
    name: 'admission_verified',
    words: { en: 'admission verified', ur: 'داخلے کی تصدیق' },
    definition: {
      en: 'Share of the children monitored whose admission the school has verified.',
      ur: 'نگرانی شدہ بچوں میں ان کا حصہ جن کے داخلے کی اسکول نے تصدیق کی۔',
    },
    numeratorIs: { en: 'of them, admission verified', ur: 'ان میں داخلہ تصدیق شدہ' },
    denominatorIs: monitored,
    betterWhen: 'higher',
    breakdowns: split,
    measure: { kind: 'ratio', numerator: 'admission_verified', denominator: 'true' },
  },
  {
    ...common,
    name: 'girls_share',
    words: { en: 'girls among the children monitored', ur: 'نگرانی شدہ بچوں میں لڑکیاں' },
    definition: {
      en: 'Share of girls among the children monitored in the quarter.',
      ur: 'سہ ماہی میں نگرانی شدہ بچوں میں لڑکیوں کا حصہ۔',
    },
    numeratorIs: { en: 'of them, girls', ur: 'ان میں لڑکیاں' },
    denominatorIs: monitored,
    breakdowns: ['none', 'school_level'],
    measure: { kind: 'ratio', numerator: "child_sex = 'female'", denominator: 'true' },
  },
  {
    ...common,
    name: 'below_70',
    words: { en: 'to follow up: below 70 % in the quarter', ur: 'رابطہ طلب: سہ ماہی میں 70 فیصد سے کم' },
    definition: {
      en: 'Children monitored who stayed below 70 %: a case for the family, the school and the committee.',
      ur: 'نگرانی شدہ بچے جو 70 فیصد سے کم رہے: خاندان، اسکول اور کمیٹی سے رابطہ درکار۔',
    },
    numeratorIs: { en: 'children below 70 %', ur: '70 فیصد سے کم حاضری والے بچے' },
    betterWhen: 'lower',
    breakdowns: ['none', 'school_level', 'child_sex'],
    measure: { kind: 'count', numerator: 'not complied' },
  },
  {
    ...common,
    name: 'below_70_twice',
    words: { en: 'to follow up: below 70 % two quarters running', ur: 'رابطہ طلب: مسلسل دو سہ ماہیاں 70 فیصد سے کم' },
    definition: {
      en: 'Children below 70 % in the quarter and in the one before it.',
      ur: 'وہ بچے جو اس سہ ماہی اور اس سے پچھلی میں بھی 70 فیصد سے کم رہے۔',
    },
    numeratorIs: { en: 'children below 70 % twice', ur: 'دو بار 70 فیصد سے کم حاضری والے بچے' },
    betterWhen: 'lower',
    breakdowns: ['none'],
    measure: { kind: 'count', numerator: 'below_twice' },
  },
  {
    ...common,
    name: 'admission_unverified',
    words: { en: 'to follow up: admission not verified', ur: 'رابطہ طلب: داخلے کی تصدیق باقی' },
    definition: {
      en: 'Children monitored whose admission no school has verified.',
      ur: 'نگرانی شدہ بچے جن کے داخلے کی تصدیق کسی اسکول نے نہیں کی۔',
    },
    numeratorIs: { en: 'children with an unverified admission', ur: 'غیر تصدیق شدہ داخلے والے بچے' },
    betterWhen: 'lower',
    breakdowns: ['none'],
    measure: { kind: 'count', numerator: 'not admission_verified' },
  },
  {
    ...common,
    grain: 'enrolled_quarters',
    name: 'reported',
    words: { en: 'attendance reported, of those enrolled', ur: 'شامل بچوں میں حاضری موصول' },
    definition: {
      en: 'Share of the children enrolled when the quarter began for whom attendance was sent.',
      ur: 'سہ ماہی کے آغاز پر شامل بچوں میں ان کا حصہ جن کی حاضری بھیجی گئی۔',
    },
    numeratorIs: { en: 'of them, reported', ur: 'ان میں موصول' },
    denominatorIs: enrolled,
    betterWhen: 'higher',
    breakdowns: ['none', 'child_sex'],
    measure: { kind: 'ratio', numerator: 'reported', denominator: 'true' },
  },
  {
    ...common,
    grain: 'enrolled_quarters',
    name: 'not_reported',
    words: { en: 'to follow up: enrolled and not reported', ur: 'رابطہ طلب: شامل مگر حاضری غیر موصول' },
    definition: {
      en: 'Children enrolled when the quarter began for whom no attendance was sent: missing families.',
      ur: 'سہ ماہی کے آغاز پر شامل بچے جن کی حاضری نہیں بھیجی گئی: غائب خاندان۔',
    },
    numeratorIs: { en: 'children without attendance', ur: 'بغیر حاضری کے بچے' },
    betterWhen: 'lower',
    breakdowns: ['none'],
    measure: { kind: 'count', numerator: 'not reported' },
  },
  {
    ...common,
    grain: 'enrolled_quarters',
    name: 'dropped_out',
    words: { en: 'drop-out in the quarter', ur: 'سہ ماہی میں ترکِ تعلیم' },
    definition: {
      en: 'Share of the children enrolled when the quarter began who left the programme in it as drop-outs.',
      ur: 'سہ ماہی کے آغاز پر شامل بچوں میں ان کا حصہ جو اسی میں اسکول چھوڑ کر پروگرام سے نکلے۔',
    },
    numeratorIs: { en: 'of them, dropped out', ur: 'ان میں اسکول چھوڑنے والے' },
    denominatorIs: enrolled,
    betterWhen: 'lower',
    breakdowns: ['none', 'child_sex'],
    measure: { kind: 'ratio', numerator: 'dropped_out', denominator: 'true' },
  },
];
