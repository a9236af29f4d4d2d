import { group } from 'd3-array';
import { done, type Result } from '../../core/result';
import type { BoundaryFinding } from './boundaries';
import type { BoundaryRecord } from './boundary-fields';
import { refuseBoundaries, some } from './boundary-refusal';

type Parented = BoundaryRecord & { code: string; districtCode: string; provinceCode: string };

/**
 * Codes must be there, be different, and sit in one district and province each. Missing parent codes are read from
 * the code itself where it follows the PK + 1 + 2 + 2 pattern. Missing names and two spellings of one parent are noted.
 */
export function checkBoundaryRecords(
  records: readonly BoundaryRecord[],
): Result<{ records: Parented[]; findings: BoundaryFinding[] }> {
  const coded = records.filter((record) => record.code !== null).length;
  if (coded < records.length) {
    return refuseBoundaries('no-code', {
      en: `${records.length - coded} of ${records.length} features carry no tehsil code (ADM3_PCODE).`,
      ur: `${records.length} میں سے ${records.length - coded} علاقوں پر تحصیل کا کوڈ (ADM3_PCODE) موجود نہیں۔`,
    });
  }
  const parented = records.map(withParents);
  const twice = [...group(parented, (record) => record.code)]
    .filter(([, same]) => same.length > 1)
    .map(([code]) => code);
  if (twice.length > 0) {
    return refuseBoundaries('duplicate-code', {
      en: `${twice.length} codes stand on more than one feature: ${some(twice)}.`,
      ur: `${twice.length} کوڈ ایک سے زیادہ علاقوں پر درج ہیں: ${some(twice)}۔`,
    });
  }
  const orphans = parented
    .filter((record) => !record.districtCode || !record.provinceCode)
    .map((record) => record.code);
  if (orphans.length > 0) {
    return refuseBoundaries('no-parent', {
      en: `${orphans.length} tehsils name no district or province code: ${some(orphans)}.`,
      ur: `${orphans.length} تحصیلوں کے ساتھ ضلع یا صوبے کا کوڈ نہیں: ${some(orphans)}۔`,
    });
  }
  const torn = [...group(parented, (record) => record.districtCode)]
    .filter(([, members]) => new Set(members.map((member) => member.provinceCode)).size > 1)
    .map(([code]) => code);
  if (torn.length > 0) {
    return refuseBoundaries('parents-disagree', {
      en: `${torn.length} districts are placed in more than one province: ${some(torn)}.`,
      ur: `${torn.length} اضلاع ایک سے زیادہ صوبوں میں دکھائے گئے ہیں: ${some(torn)}۔`,
    });
  }
  return done({ records: parented, findings: [...unnamed(parented), ...twoNames(parented)] });
}

function withParents(record: BoundaryRecord): Parented {
  const code = record.code ?? '';
  const nested = /^PK\d{5}$/.test(code);
  const districtCode = record.districtCode ?? (nested ? code.slice(0, 5) : '');
  return { ...record, code, districtCode, provinceCode: record.provinceCode ?? (nested ? code.slice(0, 3) : '') };
}

function unnamed(records: Parented[]): BoundaryFinding[] {
  const codes = records.filter((record) => !record.name).map((record) => record.code);
  if (codes.length === 0) return [];
  const sentence = {
    en: `${codes.length} tehsils carry no name and are shown by the gazetteer's name or their code: ${some(codes)}.`,
    ur: `${codes.length} تحصیلوں کا نام درج نہیں؛ وہ فہرستِ مقامات کے نام یا کوڈ سے دکھائی جائیں گی: ${some(codes)}۔`,
  };
  return [
    { code: 'boundary-name-missing', severity: 'warning', subject: some(codes), records: codes.length, sentence },
  ];
}

function twoNames(records: Parented[]): BoundaryFinding[] {
  const parents = (['district', 'province'] as const).flatMap((level) =>
    [...group(records, (record) => record[`${level}Code`])]
      .filter(([, members]) => new Set(members.map((member) => member[`${level}Name`])).size > 1)
      .map(([code]) => code),
  );
  if (parents.length === 0) return [];
  const sentence = {
    en: `${parents.length} districts or provinces are spelled in more than one way; the first spelling is used: ${some(parents)}.`,
    ur: `${parents.length} اضلاع یا صوبوں کے نام ایک سے زیادہ طرح لکھے ہیں؛ پہلا املا استعمال ہوا: ${some(parents)}۔`,
  };
  return [
    { code: 'boundary-parent-spelling', severity: 'note', subject: some(parents), records: parents.length, sentence },
  ];
}
