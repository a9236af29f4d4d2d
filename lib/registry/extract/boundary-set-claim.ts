import type { Bilingual } from '../../core/language';
import { done, type Refusal, type Result, refused } from '../../core/result';
import { knownBoundarySets } from '../../science/geography/known-boundary-sets';
import { recogniseVintage } from '../../science/geography/recognise-vintage';
import type { LoadFinding } from './load-finding';
import type { PlaceSaying } from './scan/scanned-file';

/**
 * Decides which boundary set the codes of a file are read in. The named set must be one we have; codes that plainly belong
 * to another known set than the named one are refused; where none is named, the codes must plainly belong to the set in
 * force. Codes of another vintage are never read as codes of this one.
 */
export function settleBoundarySet(
  file: string,
  named: string | null,
  inForce: string,
  sayings: readonly PlaceSaying[],
): Result<{ set: string; findings: LoadFinding[] }> {
  const known = knownBoundarySets().map((set) => set.id);
  if (named !== null && named !== inForce && !known.includes(named)) return refused(unknownSet(named, known));
  const coded = sayings.filter((saying) => saying.code.trim() !== '');
  if (coded.length === 0 || !known.includes(inForce)) return done({ set: named ?? inForce, findings: [] });
  const vintage = recogniseVintage(
    coded.map((saying) => saying.code),
    coded.map(({ code, tehsil, district }) => ({ code, tehsil, district })),
  );
  const claimed = named ?? inForce;
  if (vintage.looksLike !== null && vintage.looksLike !== claimed) {
    return refused(otherSet(file, named, vintage.looksLike, vintage.sentence, coded));
  }
  if (named !== null) return done({ set: named, findings: [] });
  if (vintage.looksLike === null) return refused(unclearSet(file, vintage.sentence));
  const records = coded.reduce((sum, saying) => sum + saying.records, 0);
  const finding: LoadFinding = {
    code: 'boundary-set-unnamed',
    severity: 'warning',
    subject: 'households.tehsil_code',
    records,
    sentence: {
      en: `The extract names no boundary set; its codes fit ${inForce} and were read in it.`,
      ur: `اقتباس نے حدود کا کوئی مجموعہ نہیں بتایا؛ اس کے کوڈ ${inForce} سے مطابقت رکھتے ہیں اور اسی میں پڑھے گئے۔`,
    },
  };
  return done({ set: inForce, findings: [finding] });
}

const refusal = (code: string, sentence: Bilingual, nextStep: Bilingual, details = {}): Refusal => ({
  code,
  sentence: sentence.en,
  nextStep: nextStep.en,
  translated: { sentence, nextStep },
  details,
});

const unknownSet = (named: string, known: string[]): Refusal =>
  refusal(
    'boundary-set-unknown',
    {
      en: `extract.json names the boundary set ${named}, which is not known here.`,
      ur: `extract.json میں حدود کا مجموعہ ${named} درج ہے جو یہاں معلوم نہیں۔`,
    },
    {
      en: `Name one of ${known.join(', ')}, or bring the polygons of that set with the extract.`,
      ur: `${known.join('، ')} میں سے کوئی نام دیں، یا اس مجموعے کی حدود اقتباس کے ساتھ لائیں۔`,
    },
    { named, known },
  );

function otherSet(
  file: string,
  named: string | null,
  looksLike: string,
  why: Bilingual,
  coded: PlaceSaying[],
): Refusal {
  const rows = coded.reduce((sum, saying) => sum + saying.records, 0).toLocaleString('en');
  const said = named === null ? 'no boundary set is named' : `extract.json names ${named}`;
  const saidUr = named === null ? 'حدود کا کوئی مجموعہ نہیں بتایا گیا' : `extract.json میں ${named} درج ہے`;
  return refusal(
    'boundary-set',
    {
      en: `${file}: ${said}, and the tehsil codes of its ${rows} households are not of the set in force. ${why.en}`,
      ur: `${file}: ${saidUr}، اور اس کے ${rows} گھرانوں کے تحصیل کوڈ نافذ مجموعے کے نہیں۔ ${why.ur}`,
    },
    {
      en: `Write "boundary_set": "${looksLike}" into extract.json if that is true, and the load will move codes through the crosswalk where one successor exists; or ask the supplier for codes of the set in force.`,
      ur: `اگر درست ہو تو extract.json میں "boundary_set": "${looksLike}" لکھیں، پھر جہاں ایک ہی جانشین ہو کوڈ منتقل ہو جائیں گے؛ یا فراہم کنندہ سے نافذ مجموعے کے کوڈ مانگیں۔`,
    },
    { named, looksLike },
  );
}

const unclearSet = (file: string, why: Bilingual): Refusal =>
  refusal(
    'boundary-set',
    {
      en: `${file}: no boundary set is named. ${why.en}`,
      ur: `${file}: حدود کا کوئی مجموعہ نہیں بتایا گیا۔ ${why.ur}`,
    },
    {
      en: 'Write the boundary set of the codes into extract.json ("boundary_set").',
      ur: 'کوڈز کا مجموعہ extract.json میں لکھیں ("boundary_set")۔',
    },
  );
