import { done, type Result } from '../../core/result';
import type { BoundaryFinding } from './boundaries';
import type { BoundaryRecord } from './boundary-fields';
import { refuseBoundaries } from './boundary-refusal';
import { knownBoundarySets } from './known-boundary-sets';
import type { BoundarySet } from './place';
import { recogniseVintage } from './recognise-vintage';

export interface BoundaryOptions {
  /** The file's name, shown as the origin. */
  name?: string;
  /** The set the steward says it is; else what the file says; else what its codes and names are recognised as. */
  set?: { id: string; title?: string; validOn?: string };
}

/**
 * Which set the polygons belong to. A file that calls itself one known set while its codes and names are another's is
 * refused: codes of the two collide. A file that names no set and fits none known gets a name of its own.
 */
export function nameBoundarySet(
  records: readonly BoundaryRecord[],
  collectionName: string | null,
  options: BoundaryOptions,
): Result<{ set: BoundarySet; findings: BoundaryFinding[] }> {
  const stated = options.set?.id ?? only(records, 'boundarySet') ?? setLike(collectionName);
  const validOn = options.set?.validOn ?? only(records, 'validOn');
  const vintage = recogniseVintage(
    records.map((record) => record.code ?? ''),
    records.map((r) => ({ code: r.code, tehsil: r.name, district: r.districtName, province: r.provinceName })),
  );
  const known = knownBoundarySets().find(({ id }) => id === (stated ?? vintage.looksLike));
  if (stated && known && vintage.looksLike !== stated) {
    return refuseBoundaries('other-set', {
      en: `The file says it is ${stated}, but its codes and names do not agree with that set. ${vintage.sentence.en}`,
      ur: `فائل خود کو ${stated} بتاتی ہے مگر اس کے کوڈ اور نام اس مجموعے سے میل نہیں کھاتے۔ ${vintage.sentence.ur}`,
    });
  }
  const id = stated ?? known?.id ?? (validOn ? `imported-${validOn}` : 'imported');
  const set: BoundarySet = {
    id,
    codesOf: id,
    title: options.set?.title ?? known?.title ?? collectionName ?? options.name ?? id,
    validOn: validOn ?? known?.validOn ?? null,
    source: options.name ?? known?.source ?? 'imported file',
    schematic: false,
  };
  return done({ set, findings: stated ? [] : [unstated(records.length, set, Boolean(known))] });
}

function only(records: readonly BoundaryRecord[], field: 'boundarySet' | 'validOn'): string | null {
  const values = new Set(records.map((record) => record[field]));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

const setLike = (name: string | null): string | null =>
  name && /^[a-z0-9-]+-\d{4}-\d{2}-\d{2}$/.test(name) ? name : null;

const unstated = (records: number, set: BoundarySet, recognised: boolean): BoundaryFinding => ({
  code: 'boundary-set-unstated',
  severity: recognised ? 'note' : 'warning',
  subject: set.id,
  records,
  sentence: recognised
    ? {
        en: `The file does not name its boundary set; codes and names agree with ${set.id}.`,
        ur: `فائل میں حدود کے مجموعے کا نام نہیں؛ کوڈ اور نام ${set.id} سے میل کھاتے ہیں۔`,
      }
    : {
        en: `The file does not name its boundary set and fits none we know; it is kept as ${set.id}, without Urdu names, divisions and census figures.`,
        ur: `فائل میں حدود کے مجموعے کا نام نہیں اور یہ کسی معلوم مجموعے سے میل نہیں کھاتی؛ اسے ${set.id} کے نام سے رکھا گیا ہے، اردو ناموں، ڈویژنوں اور مردم شماری کے اعداد کے بغیر۔`,
      },
});
