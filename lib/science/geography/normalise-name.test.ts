import { expect, test } from 'vitest';
import { nameKey, normaliseName } from './normalise-name';

test.each([
  ['D. I. KHAN', 'Dera Ismail Khan'],
  ['D.I.Khan', 'dera ismail khan'],
  ['D.G Khan (Tribal Area)', 'Dera Ghazi Khan (Tribal Area)'],
  ['T.T. Singh', 'Toba Tek Singh'],
  ['N Waziristan Agency', 'North Waziristan'],
  ['Tehsil Kot Addu', 'KOT-ADDU'],
  ['Mastuj Sub-Division', 'Mastuj'],
  ['MASTUJ SUB-', 'Mastuj'],
  ['Muzaffar Garh', 'Muzaffargarh'],
  ['Gulshan-e-Iqbal', 'Gulshan Iqbal'],
  ['Shaheed  Benazir\u00a0Abad District', 'Shaheed Benazirabad'],
  ['Usta Mohammad', 'USTA MUHAMMAD'],
  ['Qilla Abdullah', 'Killa Abdullah'],
  ['Quetta Sadar', 'Quetta Saddar'],
  ['Mirpúr', 'Mirpur'],
])('takes "%s" and "%s" for one spelling', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['Arabic yeh and kaf', 'كراچي', 'کراچی'],
  ['a zero-width non-joiner', 'مظفر\u200cآباد', 'مظفرآباد'],
  ['composed and decomposed letters', 'آواران'.normalize('NFC'), 'آواران'.normalize('NFD')],
  ['vowel marks', 'مُلتان', 'ملتان'],
  ['the word for tehsil', 'تحصیل وزیرستان', 'وزیرستان'],
  ['a bidi override', '\u202eملتان', 'ملتان'],
  ['Urdu digits', 'ٹاؤن ۲', 'ٹاؤن 2'],
])('folds %s in Urdu names', (_, one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['Rajanpur', 'Rajanpur (Tribal Area)'],
  ['Multan City', 'Multan Saddar'],
  ['Town-I', 'Town-II'],
  ['Sukkur', 'New Sukkur'],
])('keeps "%s" and "%s" apart', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test('keeps a name that is nothing but a kind word, and has no key for nothing', () => {
  expect(normaliseName('Tehsil')).toBe('tehsil');
  expect(nameKey('  — ')).toBe('');
  expect(nameKey(null)).toBe('');
});
