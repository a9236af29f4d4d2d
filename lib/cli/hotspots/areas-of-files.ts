import { existsSync, readFileSync } from 'node:fs';
import { done, type Result, refused } from '../../core/result';
import { type BoundaryFeature, readBoundaryFeatures } from '../../science/geography/read-boundary-features';
import { contiguity } from '../../science/spatial/contiguity';
import { contiguityRules } from '../../science/spatial/shared-vertices';
import type { MissingCodes } from '../missing-codes';
import { areaNames } from './area-names';
import { figuresOfFile } from './figures-of-file';
import { meetingBorders } from './meeting-borders';
import { metricOfFile } from './metric-of-file';
import { few, type NamedAreas, repeats } from './named-areas';

export interface FileQuestion {
  values: string;
  boundaries: string;
  code: string;
  value: string;
  beside: string | null;
  base: string | null;
  /** Property of the polygons that holds the code; guessed by what matches where null. */
  boundaryCode: string | null;
  missing: MissingCodes;
  weights: string;
  planar: boolean;
}

/** Any figures over any polygons, in the order of the polygons; what finds no partner is said, never dropped silently. */
export async function areasOfFiles(asked: FileQuestion): Promise<Result<NamedAreas>> {
  const wanted = [asked.value, asked.beside, asked.base].filter((name) => name !== null);
  const figures = await figuresOfFile(asked.values, asked.code, wanted, asked.missing);
  if (!figures.ok) return figures;
  if (!existsSync(asked.boundaries)) {
    const sentence = `There is no file ${asked.boundaries}.`;
    return refused({ code: 'no-boundaries-file', sentence, nextStep: 'Check --boundaries.' });
  }
  const file = readBoundaryFeatures(readFileSync(asked.boundaries));
  if (!file.ok) return file;
  const { features, crs } = file.value;
  const shapes = features.map((each) => each.geometry);
  const metric = metricOfFile({ shapes, crs }, asked);
  if (!metric.ok) return metric;
  const contiguous = contiguityRules.find((rule) => rule === asked.weights);
  const borders = contiguous === undefined ? null : meetingBorders(shapes, contiguous);
  if (borders !== null && !borders.ok) return borders;
  const field = codeField(features, new Set(figures.value.codes), asked);
  if (!field.ok) return field;
  const codes = features.map((each) => codeOf(each, field.value));
  const repeated = repeats(codes.filter((code) => code !== ''));
  if (repeated.length > 0) {
    return refused({
      code: 'repeated-polygon',
      sentence: `More than one polygon has the ${field.value} ${few(repeated)}.`,
      nextStep: 'Dissolve the polygons of one area into one, or name another property with --boundary-code.',
    });
  }
  const rowOf = new Map(figures.value.codes.map((code, row) => [code, row]));
  const column = (name: string): Float64Array => {
    const cells = figures.value.columns.get(name);
    return Float64Array.from(codes, (code) => cells?.[rowOf.get(code) ?? -1] ?? Number.NaN);
  };
  const drawn = new Set(codes);
  const homeless = figures.value.codes.filter((code) => !drawn.has(code));
  const empty = codes.filter((code) => !rowOf.has(code));
  const { unread } = figures.value;
  return done({
    codes,
    names: areaNames(features),
    values: asked.base === null ? column(asked.value) : ratio(column(asked.value), column(asked.base)),
    ...(asked.beside === null ? {} : { beside: column(asked.beside) }),
    ...(asked.base === null ? {} : { events: column(asked.value), base: column(asked.base), countsItsBase: true }),
    shapes,
    planar: metric.value.planar,
    contiguity: (rule) =>
      borders !== null && rule === contiguous ? borders.value.neighbours : contiguity(shapes, rule),
    notes: [
      ...[metric.value.note, borders?.value.note].filter((note) => typeof note === 'string'),
      `Polygons are known by their ${field.value}; ${codes.length - empty.length} of ${codes.length} have a row in the values.`,
      ...(homeless.length > 0 ? [`${homeless.length} rows have no polygon and are left out: ${few(homeless)}.`] : []),
      ...(empty.length > 0 ? [`${empty.length} polygons have no row: ${few(empty)}.`] : []),
      ...(unread.length > 0 ? [`${unread.length} cells are not numbers and count as unknown: ${few(unread)}.`] : []),
    ],
  });
}

/**
 * The property of the polygons that holds the codes: the one asked for, else the one named as the column of codes, whatever its letter
 * case, else the one with the most codes in common. Where several have as many and part the polygons differently, the person is asked.
 */
function codeField(
  features: readonly BoundaryFeature[],
  codes: ReadonlySet<string>,
  { boundaryCode: asked, code: column }: FileQuestion,
): Result<string> {
  const fields = [...new Set(features.flatMap((each) => Object.keys(each.properties ?? {}))), 'id'];
  if (asked !== null && !fields.includes(asked)) {
    return refused({
      code: 'no-such-property',
      sentence: `The polygons have no property "${asked}".`,
      nextStep: `Properties: ${fields.join(', ')}.`,
    });
  }
  if (asked !== null) return done(asked);
  const matches = fields.map((field) => {
    const found = new Set(features.map((each) => codeOf(each, field)).filter((code) => codes.has(code)));
    return { field, matched: found.size };
  });
  const named = matches.filter(({ field }) => field.toLowerCase() === column.toLowerCase());
  const [same] = [...named].sort((one, other) => other.matched - one.matched);
  if (same && same.matched > 0) return done(same.field);
  const most = Math.max(...matches.map(({ matched }) => matched));
  const best = matches.filter(({ matched }) => matched === most);
  const differs = best.some(({ field }) =>
    features.some((each) => codeOf(each, field) !== codeOf(each, best[0]?.field ?? '')),
  );
  if (most > 0 && !differs) return done(best[0]?.field ?? '');
  if (most > 0)
    return refused({
      code: 'several-properties-match',
      sentence: `The codes of the values file stand in ${best.map(({ field }) => field).join(' and in ')} of the polygons alike, and these differ.`,
      nextStep: 'Say with --boundary-code which of them the codes are.',
    });
  return refused({
    code: 'nothing-matches',
    sentence: 'No property of the polygons holds a code of the values file.',
    nextStep: `Name the property with --boundary-code (properties: ${fields.join(', ')}) and compare the spelling of the codes.`,
  });
}

const ratio = (events: Float64Array, base: Float64Array): Float64Array =>
  events.map((count, area) => ((base[area] as number) > 0 ? count / (base[area] as number) : Number.NaN));

function codeOf({ properties, id }: BoundaryFeature, field: string): string {
  const cell = properties?.[field] ?? (field === 'id' ? id : undefined);
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
