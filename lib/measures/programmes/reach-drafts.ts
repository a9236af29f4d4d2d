import type { Indicator } from '../indicators/indicator';
import { type DraftedIndicator, enrolledNow, foundEligible } from './drafted-indicator';
import { missedDrafts } from './missed-drafts';
import type { Programme } from './programme-schema';
import { standingColumns } from './standing-columns';

/** How many households a programme found eligible, enrolled and paid, and how many of those found eligible it left out. */
export function reachDrafts(programme: Programme): DraftedIndicator[] {
  const columns = standingColumns(programme.id);
  const isOnce = programme.schedule === 'once';
  const count = (column: string): Indicator['measure'] => ({
    kind: 'count',
    numerator: column,
    neverUnknown: ['numerator'],
  });
  const drafts: (DraftedIndicator | false)[] = [
    {
      name: 'eligible',
      words: foundEligible,
      definition: {
        en: 'Households with a spell of any status in the programme: pending, enrolled, suspended or exited.',
        ur: 'وہ گھرانے جن کا پروگرام میں کسی بھی حیثیت کا اندراج ہے: زیرِ التوا، اندراج شدہ، معطل یا خارج۔',
      },
      numeratorIs: foundEligible,
      measure: count(columns.eligible),
    },
    !isOnce && {
      name: 'enrolled_now',
      words: enrolledNow,
      definition: {
        en: 'Households with a spell that is enrolled on the day of the extract.',
        ur: 'وہ گھرانے جن کا اندراج ایکسٹریکٹ کی تاریخ پر جاری ہے۔',
      },
      numeratorIs: enrolledNow,
      measure: count(columns.enrolledNow),
    },
    !isOnce && {
      name: 'served_ever',
      words: { en: 'households ever served', ur: 'کبھی شامل ہونے والے گھرانے' },
      definition: {
        en: 'Households with a spell that began and is enrolled, suspended or exited.',
        ur: 'وہ گھرانے جن کا کوئی اندراج شروع ہوا اور جاری، معطل یا ختم ہے۔',
      },
      numeratorIs: { en: 'households ever served', ur: 'کبھی شامل ہونے والے گھرانے' },
      measure: count(columns.servedEver),
    },
    ...missedDrafts({
      name: 'pending_only',
      words: { en: 'found eligible and never served', ur: 'اہل مگر کبھی شامل نہ ہونے والے' },
      definition: {
        en: 'Households found eligible of which no spell has begun.',
        ur: 'اہل پائے گئے گھرانے جن کا کوئی اندراج شروع نہیں ہوا۔',
      },
      missed: columns.pendingOnly,
    }),
    ...missedDrafts({
      name: 'not_paid',
      words: { en: 'found eligible and not paid', ur: 'اہل مگر رقم نہ پانے والے' },
      definition: {
        en: 'Households found eligible that never withdrew an instalment of the programme.',
        ur: 'اہل پائے گئے گھرانے جنہوں نے پروگرام کی کوئی قسط کبھی نہیں نکلوائی۔',
      },
      missed: `${columns.eligible} and not ${columns.paidEver}`,
    }),
    {
      name: isOnce ? 'paid' : 'paid_ever',
      words: { en: 'households paid', ur: 'رقم پانے والے گھرانے' },
      definition: {
        en: 'Households that withdrew an instalment of the programme at least once, with a spell or without.',
        ur: 'وہ گھرانے جنہوں نے پروگرام کی کم از کم ایک قسط نکلوائی، خواہ اندراج ہو یا نہ ہو۔',
      },
      numeratorIs: { en: 'households with a withdrawal', ur: 'رقم نکلوانے والے گھرانے' },
      measure: count(columns.paidEver),
    },
    {
      name: 'paid_over_eligible',
      words: { en: 'paid, of those found eligible', ur: 'اہل گھرانوں میں سے رقم پانے والے' },
      definition: {
        en: 'Share of the households found eligible that withdrew an instalment at least once.',
        ur: 'اہل پائے گئے گھرانوں میں ان کا حصہ جنہوں نے کم از کم ایک قسط نکلوائی۔',
      },
      numeratorIs: { en: 'of them, households with a withdrawal', ur: 'ان میں رقم نکلوانے والے گھرانے' },
      denominatorIs: foundEligible,
      betterWhen: 'higher',
      measure: {
        kind: 'ratio',
        numerator: columns.paidEver,
        denominator: columns.eligible,
        neverUnknown: ['numerator', 'denominator'],
      },
    },
  ];
  return drafts.filter((each) => each !== false);
}
