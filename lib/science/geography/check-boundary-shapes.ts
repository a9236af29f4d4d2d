import { done, type Result } from '../../core/result';
import type { BoundaryFinding } from './boundaries';
import { refuseBoundaries, some } from './boundary-refusal';
import { type CleanShape, cleanShape } from './clean-shape';
import type { Areal } from './polygon';
import type { BoundaryFeature } from './read-boundary-features';
import { selfCrossings } from './self-crossings';

/** A generous box round Pakistan and Azad Kashmir. */
const country = { west: 60, south: 23, east: 81, north: 38 };

/**
 * Every geometry must be a polygon in degrees within Pakistan; otherwise the file is refused with the likely cause
 * (metres, swapped axes, another country). Mended rings, crossings and places without a shape are findings.
 */
export function checkBoundaryShapes(
  features: readonly BoundaryFeature[],
  codes: readonly string[],
): Result<{ shapes: (Areal | null)[]; findings: BoundaryFinding[] }> {
  const clean = features.map((feature) => cleanShape(feature.geometry));
  const having = (problem: CleanShape['problem']): string[] => codes.filter((_, at) => clean[at]?.problem === problem);
  const [bad, other] = [having('bad-coordinate'), having('not-polygon')];
  if (other.length > 0) {
    return refuseBoundaries('not-polygon', {
      en: `${other.length} features are not polygons but points or lines: ${some(other)}.`,
      ur: `${other.length} علاقے کثیرالاضلاع نہیں بلکہ نقطے یا لکیریں ہیں: ${some(other)}۔`,
    });
  }
  if (bad.length > 0) {
    return refuseBoundaries('not-degrees', {
      en: `${bad.length} features have coordinates that are not degrees; the file may be in metres of a map projection: ${some(bad)}.`,
      ur: `${bad.length} علاقوں کے نقاط درجوں میں نہیں؛ فائل شاید کسی نقشہ جاتی نظام کے میٹروں میں ہے: ${some(bad)}۔`,
    });
  }
  const drawn = clean.filter((each) => each.shape !== null);
  if (drawn.length === 0) return refuseBoundaries('no-shape', noShape);
  if (drawn.every(({ bounds: [west, south, east, north] }) => within(south, west, north, east))) {
    return refuseBoundaries('axes-swapped', swapped);
  }
  const abroad = codes.filter((_, at) => clean[at]?.shape && !within(...(clean[at] as CleanShape).bounds));
  if (abroad.length > 0) {
    return refuseBoundaries('not-pakistan', {
      en: `${abroad.length} features lie outside Pakistan: ${some(abroad)}.`,
      ur: `${abroad.length} علاقے پاکستان سے باہر ہیں: ${some(abroad)}۔`,
    });
  }
  const crossings = clean.map((each) => (each.shape ? selfCrossings(each.shape) : 0));
  const affected = (pick: (each: CleanShape, at: number) => boolean): string[] =>
    codes.filter((_, at) => pick(clean[at] as CleanShape, at));
  const findings = [
    finding('boundary-shape-missing', 'error', having('empty'), ...missing),
    finding(
      'boundary-ring-open',
      'note',
      affected((each) => each.ringsClosed > 0),
      ...opened,
    ),
    finding(
      'boundary-ring-flat',
      'note',
      affected((each) => each.ringsDropped > 0),
      ...flat,
    ),
    finding(
      'boundary-crosses-itself',
      'warning',
      affected((_, at) => (crossings[at] ?? 0) > 0),
      ...crossing,
    ),
  ].flat();
  return done({ shapes: clean.map((each) => each.shape), findings });
}

const within = (west: number, south: number, east: number, north: number): boolean =>
  west >= country.west && south >= country.south && east <= country.east && north <= country.north;

function finding(
  code: string,
  severity: BoundaryFinding['severity'],
  codes: string[],
  en: string,
  ur: string,
): BoundaryFinding[] {
  if (codes.length === 0) return [];
  const list = some(codes);
  const sentence = { en: `${codes.length} ${en}: ${list}.`, ur: `${codes.length} ${ur}: ${list}۔` };
  return [{ code, severity, subject: list, records: codes.length, sentence }];
}

const noShape = {
  en: 'No feature of the boundary file has a shape.',
  ur: 'حدود کی فائل کے کسی علاقے کی شکل موجود نہیں۔',
};
const swapped = {
  en: 'Longitude and latitude are swapped in the boundary file.',
  ur: 'حدود کی فائل میں طول بلد اور عرض بلد کی جگہ آپس میں بدلی ہوئی ہے۔',
};
const missing = [
  'tehsils have no shape and cannot be drawn',
  'تحصیلوں کی شکل موجود نہیں اور وہ نقشے پر نہیں دکھائی جا سکتیں',
] as const;
const opened = ['shapes had a ring left open, which was closed', 'علاقوں کا حلقہ کھلا تھا جسے بند کر دیا گیا'] as const;
const flat = ['shapes had rings without area, which were dropped', 'علاقوں کے بے رقبہ حلقے چھوڑ دیے گئے'] as const;
const crossing = [
  'shapes have a border that crosses itself and may be drawn with small gaps',
  'علاقوں کی حد خود کو کاٹتی ہے اور نقشے پر معمولی خلا نظر آ سکتا ہے',
] as const;
