import type { Bilingual } from '../../core/language';
import { describeVintage } from './describe-vintage';
import { currentSet, knownBoundarySets } from './known-boundary-sets';
import { matchPlace } from './match-place';
import { nameKey } from './normalise-name';
import { buildPlaceIndex, type PlaceIndex } from './place-index';
import type { PlaceClaim } from './place-match';
import { readReferenceAliases } from './read-reference-aliases';
import { readReferencePlaces } from './read-reference-places';
import type { VintageFit } from './vintage-fit';

/** `looksLike` is null where no set fits clearly better than the others; then a person has to name it. */
export interface VintageReport {
  codes: number;
  fits: VintageFit[];
  looksLike: string | null;
  sentence: Bilingual;
}

const enough = 0.8;

/**
 * Which boundary set distinct codes were written for. Names, where given, decide: the set must contain four fifths of
 * the codes and agree with four fifths of the named ones, more than any other. Bare codes decide only where one set
 * holds strictly more of them, since 262 codes exist in both known sets and mean other places.
 */
export function recogniseVintage(codes: readonly string[], names: readonly PlaceClaim[] = []): VintageReport {
  const distinct = [...new Set(codes.map((code) => code.trim()).filter(Boolean))];
  const claims = new Map(names.filter((claim) => claim.code && isNamed(claim)).map((c) => [c.code?.trim(), c]));
  const indexes = knownBoundarySets().map(({ id }) =>
    buildPlaceIndex(readReferencePlaces(id), readReferenceAliases(id)),
  );
  const fits = indexes.map((index) => fitOf(index, distinct, claims));
  const looksLike = clearest(fits, distinct.length);
  const likely = indexes.find((index) => index.boundarySet === looksLike);
  const compared = fits.map((fit, at) => {
    const index = indexes[at];
    if (fit.named > 0 || !likely || !index || index === likely) return fit;
    return { ...fit, otherProvince: distinct.filter((code) => inOtherProvince(code, index, likely)).length };
  });
  const current = compared.find((fit) => fit.boundarySet === currentSet) as VintageFit;
  return {
    codes: distinct.length,
    fits: compared,
    looksLike,
    sentence: describeVintage(distinct.length, current, looksLike),
  };
}

const isNamed = (claim: PlaceClaim): boolean => [claim.tehsil, claim.district, claim.province].some((n) => nameKey(n));

function fitOf(index: PlaceIndex, codes: string[], claims: Map<string | undefined, PlaceClaim>): VintageFit {
  const known = codes.filter((code) => index.byCode.has(code));
  const matches = known.flatMap((code) => {
    const claim = claims.get(code);
    return claim ? [matchPlace(index, claim)] : [];
  });
  const against = matches.filter((match) => match.kind === 'disagrees');
  return {
    boundarySet: index.boundarySet,
    known: known.length,
    unknown: codes.length - known.length,
    named: matches.length,
    agree: matches.length - against.length,
    disagree: against.length,
    otherProvince: against.filter(({ place, suggestions }) => {
      const meant = suggestions[0]?.place.provinceCode;
      return meant !== undefined && meant !== place?.provinceCode;
    }).length,
  };
}

function clearest(fits: VintageFit[], codes: number): string | null {
  if (codes === 0) return null;
  const strength = (fit: VintageFit): number => (fit.known / codes) * (fit.named > 0 ? fit.agree / fit.named : 1);
  const holds = (fit: VintageFit): boolean =>
    fit.known / codes >= enough && (fit.named === 0 || fit.agree / fit.named >= enough);
  const [best, next] = fits.filter(holds).sort((a, b) => strength(b) - strength(a));
  if (!best || (next && strength(next) === strength(best))) return null;
  return best.boundarySet;
}

function inOtherProvince(code: string, index: PlaceIndex, likely: PlaceIndex): boolean {
  const names = [index, likely].map((each) => each.byCode.get(each.byCode.get(code)?.provinceCode ?? '')?.nameEn);
  return Boolean(names[0] && names[1] && !sameProvince(names[0], names[1]));
}

const sameProvince = (one: string, other: string): boolean =>
  nameKey(one) === nameKey(other) || [one, other].every((name) => /islamabad|federal capital/i.test(name));
