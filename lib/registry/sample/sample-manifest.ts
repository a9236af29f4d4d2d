import type { ExtractManifest } from '../extract/contract';
import type { DrawnSample } from './draw-sample';
import type { SamplePlan } from './plan-sample';
import { boundarySet, type SampleRequest } from './sample-request';

/** `extract.json` of a sample: the contract's manifest, and what was planted so that a loader can be held to it. */
export interface SampleManifest extends ExtractManifest {
  generator: { households: number; seed: number };
  planted: {
    /** Household rows that must be rejected, each for this one reason. */
    unknown_tehsil_code: number;
    household_size_zero: number;
    survey_date_future: number;
    identity_12_digits: number;
    /** Household rows that repeat the row before them; one of the two is kept. */
    exact_copies: number;
    /** Pairs of kept households with one identity number at their head. */
    shared_identity_pairs: number;
    /** Empty lines in the household file (text formats only); not among its rows. */
    blank_lines: number;
    late_tehsils: string[];
    silent_district: string;
    silent_tables: string[];
  };
}

export function sampleManifest(request: SampleRequest, plan: SamplePlan, drawn: DrawnSample): SampleManifest {
  const count = (fault: string): number => drawn.faults.get(fault) ?? 0;
  return {
    name: 'synthetic-sample',
    as_of: request.asOf,
    round: 'nser-2021',
    boundary_set: boundarySet,
    supplier: 'Naqsha synthetic sample generator',
    mode: 'full',
    synthetic: true,
    files: drawn.files,
    generator: { households: request.households, seed: request.seed },
    planted: {
      unknown_tehsil_code: count('unknown_tehsil_code'),
      household_size_zero: count('household_size_zero'),
      survey_date_future: count('survey_date_future'),
      identity_12_digits: count('identity_12_digits'),
      exact_copies: count('exact_copy'),
      shared_identity_pairs: count('shared_identity_pairs'),
      blank_lines: drawn.blankLines,
      late_tehsils: plan.lateTehsils,
      silent_district: plan.silentDistrict,
      silent_tables: ['payments', 'attendance', 'health_visits'],
    },
  };
}
