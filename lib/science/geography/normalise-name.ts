/**
 * One spelling for the many ways a place name is typed, for comparing only; the original is kept beside it.
 * Folds case, Latin accents and Urdu vowel marks, Arabic ي ك ه to Urdu ی ک ہ, zero-width and bidi characters, any
 * punctuation to a space, Urdu digits to 0–9; writes out D.I. Khan and its kin; drops words that only say the kind of
 * place (tehsil, taluka, sub-division, district, agency …) unless nothing else is left. Words come back lower case
 * with single spaces. "City", "Saddar", "Town" and "Tribal Area" tell neighbours apart and stay.
 */
export function normaliseName(name: string): string {
  const words = expandAbbreviations(foldLetters(name)).split(' ').filter(Boolean).map(oneSpelling);
  const told = words.filter((word) => !kindWords.has(word));
  return (told.length > 0 ? told : words).join(' ');
}

/** The same without spaces: Muzaffar Garh and Muzaffargarh share one key. Empty for a name without letters. */
export const nameKey = (name: string | null | undefined): string =>
  name ? normaliseName(name).replaceAll(' ', '') : '';

const kindWords = new Set(
  [
    'tehsil tehsils tahsil tahseel taluka taluqa talukas talka district districts distt dist zila zilla agency division',
    'subdivision subtehsil sub e the',
    'تحصیل تعلقہ ضلع ڈویژن ایجنسی سب',
  ]
    .join(' ')
    .split(' ')
    .map(foldLetters),
);

const spellings: Record<string, string> = {
  mohammad: 'muhammad',
  mohammed: 'muhammad',
  muhammed: 'muhammad',
  mohd: 'muhammad',
  sadar: 'saddar',
  sadr: 'saddar',
  sadder: 'saddar',
  cantonment: 'cantt',
  qilla: 'killa',
  qila: 'killa',
  killah: 'killa',
};

const abbreviations: [RegExp, string][] = [
  [/\bd ?i khan\b/, 'dera ismail khan'],
  [/\bd ?g khan\b/, 'dera ghazi khan'],
  [/\br ?y khan\b/, 'rahim yar khan'],
  [/\bt ?t singh\b/, 'toba tek singh'],
  [/\bm ?b din\b/, 'mandi bahauddin'],
  [/\bn waziristan\b/, 'north waziristan'],
  [/\bs waziristan\b/, 'south waziristan'],
  [/\bsub (division|tehsil)\b/, ''],
];

const expandAbbreviations = (text: string): string =>
  abbreviations.reduce((so, [short, long]) => so.replace(short, long), text);

const oneSpelling = (word: string): string => spellings[word] ?? word;

const letters: Record<string, string> = { ي: 'ی', ى: 'ی', ې: 'ی', ك: 'ک', ه: 'ہ', ة: 'ہ', ھ: 'ہ', ۀ: 'ہ', ۃ: 'ہ' };

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[يىېكهةھۀۃ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('&', ' and ')
    .replace(/['’`ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
