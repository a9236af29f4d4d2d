import { bestUnproven, type Grade, grades, qualityBounds } from './quality-rule';

export interface PlaceFacts {
  registered: 'some' | 'withheld' | 'none';
  /** Registered households as published: few of them make every figure of the place uncertain. */
  households: number | null;
  /** Mean share of key answers filled. */
  completeness: number | null;
  surveyAgeYears: number | null;
  /** Households over those of the census; null where the census gives none. */
  coverage: number | null;
  /** `weights` where the records stand for more households by their survey weight. */
  coverageBy: 'registered' | 'weights' | null;
}

type QualityReason =
  | 'nothing_registered'
  | 'withheld'
  | 'few_households'
  | 'answers_lacking'
  | 'survey_old'
  | 'coverage_low'
  | 'coverage_high'
  | 'coverage_unknown'
  | 'coverage_weighted';

export interface PlaceGrade {
  grade: Grade | null;
  parts: { households: Grade | null; completeness: Grade | null; surveyAge: Grade | null; coverage: Grade | null };
  /** What keeps the place from an A, the weightiest first; why there is no grade where there is none. */
  reasons: QualityReason[];
}

interface Part {
  letter: Grade;
  reason: QualityReason;
}

/**
 * Quality grade of one place: the worst of four letters, for households, completeness, age of the survey and coverage, by the bounds
 * of `quality-rule.ts`. A bound itself still earns its letter. No grade where nothing is registered or where the facts are
 * withheld.
 */
export function gradePlace({ registered, ...facts }: PlaceFacts): PlaceGrade {
  const { households, completeness, surveyAgeYears } = facts;
  if (registered !== 'some' || households === null || completeness === null || surveyAgeYears === null) {
    return {
      grade: null,
      parts: { households: null, completeness: null, surveyAge: null, coverage: null },
      reasons: [registered === 'none' ? 'nothing_registered' : 'withheld'],
    };
  }
  const size: Part = { letter: atLeast(households, qualityBounds.households), reason: 'few_households' };
  const answers: Part = { letter: atLeast(completeness, qualityBounds.completeness), reason: 'answers_lacking' };
  const age: Part = { letter: atMost(surveyAgeYears, qualityBounds.surveyAgeYears), reason: 'survey_old' };
  const coverage = coveragePart(facts);
  const parts = [size, age, coverage, answers].sort((one, other) => rankOf(other.letter) - rankOf(one.letter));
  return {
    grade: parts[0]?.letter ?? null,
    parts: { households: size.letter, completeness: answers.letter, surveyAge: age.letter, coverage: coverage.letter },
    reasons: parts.filter(({ letter }) => letter !== 'A').map(({ reason }) => reason),
  };
}

function coveragePart({ coverage, coverageBy }: Pick<PlaceFacts, 'coverage' | 'coverageBy'>): Part {
  if (coverage === null) return { letter: bestUnproven, reason: 'coverage_unknown' };
  const low: Part = { letter: atLeast(coverage, qualityBounds.coverageAtLeast), reason: 'coverage_low' };
  const high: Part = { letter: atMost(coverage, qualityBounds.coverageAtMost), reason: 'coverage_high' };
  const found = worseOf(low, high);
  return coverageBy === 'weights' ? worseOf({ letter: bestUnproven, reason: 'coverage_weighted' }, found) : found;
}

type Bounds = Readonly<Record<'A' | 'B' | 'C', number>>;

const letters = ['A', 'B', 'C'] as const;
const atLeast = (value: number, bounds: Bounds): Grade => letters.find((letter) => value >= bounds[letter]) ?? 'D';
const atMost = (value: number, bounds: Bounds): Grade => letters.find((letter) => value <= bounds[letter]) ?? 'D';
const rankOf = (letter: Grade): number => grades.indexOf(letter);
const worseOf = (one: Part, other: Part): Part => (rankOf(other.letter) > rankOf(one.letter) ? other : one);
