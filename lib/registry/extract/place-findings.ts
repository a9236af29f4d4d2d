import type { Bilingual } from '../../core/language';
import type { LoadFinding } from './load-finding';
import type { PlacedSaying } from './placed-saying';

const subject = 'households.tehsil_code';
const shownSayings = 40;

/** What a steward must know about how places were found: never joined silently, every guess left as a suggestion. */
export function placeFindings(placed: readonly PlacedSaying[]): LoadFinding[] {
  const findings: LoadFinding[] = [];
  const add = (
    code: string,
    severity: LoadFinding['severity'],
    of: (saying: PlacedSaying) => boolean,
    sentence: (sayings: number) => Bilingual,
  ): void => {
    const concerned = placed.filter(of).sort((one, other) => other.records - one.records);
    if (concerned.length === 0) return;
    const records = concerned.reduce((sum, saying) => sum + saying.records, 0);
    findings.push({
      code,
      severity,
      subject,
      records,
      sentence: sentence(concerned.length),
      details: { sayings: concerned.slice(0, shownSayings).map(described), more: Math.max(0, concerned.length - 40) },
    });
  };
  add(
    'placed-by-name',
    'warning',
    (saying) => saying.placedBy === 'name' || saying.placedBy === 'alias',
    (sayings) => ({
      en: `{records} households carry no code of the boundary set and were placed by the names of tehsil and district (${sayings} spellings).`,
      ur: `{records} گھرانوں پر حدود کے مجموعے کا کوڈ نہیں؛ وہ تحصیل اور ضلع کے نام سے رکھے گئے (${sayings} ہجے)۔`,
    }),
  );
  add(
    'placed-by-crosswalk',
    'warning',
    (saying) => saying.placedBy === 'crosswalk',
    (sayings) => ({
      en: `{records} households carried codes of the 2018 set and were moved to the one present tehsil that holds nearly all of the former one (${sayings} codes).`,
      ur: `{records} گھرانوں کے کوڈ سنہ 2018 کے مجموعے کے تھے؛ وہ اس موجودہ تحصیل میں منتقل کیے گئے جس میں سابقہ تحصیل تقریباً پوری آتی ہے (${sayings} کوڈ)۔`,
    }),
  );
  add(
    'place-disagrees',
    'warning',
    (saying) => saying.rule === 'place-disagrees',
    () => ({
      en: '{records} households carry a code of one place and the names of another; they were refused.',
      ur: '{records} گھرانوں پر کوڈ ایک مقام کا اور نام دوسرے کے ہیں؛ وہ مسترد ہوئے۔',
    }),
  );
  add(
    'place-ambiguous',
    'warning',
    (saying) => saying.rule === 'place-ambiguous',
    () => ({
      en: '{records} households name a place that could be several; they were refused.',
      ur: '{records} گھرانوں کا مقام ایک سے زیادہ ہو سکتا ہے؛ وہ مسترد ہوئے۔',
    }),
  );
  add(
    'place-unknown',
    'warning',
    (saying) => saying.rule === 'place-unknown',
    () => ({
      en: '{records} households name a place that is not in the boundary set; they were refused.',
      ur: '{records} گھرانوں کا مقام حدود کے مجموعے میں نہیں؛ وہ مسترد ہوئے۔',
    }),
  );
  return findings;
}

const described = (saying: PlacedSaying) => ({
  code: saying.code,
  tehsil: saying.tehsil,
  district: saying.district,
  records: saying.records,
  place_code: saying.placeCode,
  suggestions: saying.suggestions.map(({ place, score, why }) => ({
    place_code: place.code,
    name: place.nameEn,
    score: Math.round(score * 100) / 100,
    why,
  })),
});
