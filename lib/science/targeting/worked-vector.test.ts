import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cghIndex } from './cgh-index';
import { confusion } from './confusion';
import { roc } from './roc';
import { targetingErrors } from './targeting-errors';
import { distributionOf, pointsOf, type WorkedHousehold } from './worked-vector.test-support';

const file = resolve('..', 'shared', 'domain', 'targeting_metrics.json');
const here = existsSync(file);
if (!here) console.warn(`skipped: the worked vector of targeting metrics is not at ${file}`);

describe.skipIf(!here)('the worked vector of targeting_metrics.json', () => {
  const { constructed_vector: vector, published_values: published } = here
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { constructed_vector: { households: [] }, published_values: {} };
  const households = vector.households as WorkedHousehold[];
  const isPoor = ({ consumption }: WorkedHousehold): boolean => consumption < vector.poverty_line;
  const points = pointsOf(households);
  const poor = distributionOf(households.filter(isPoor), points);
  const others = distributionOf(
    households.filter((each) => !isPoor(each)),
    points,
  );

  it('gives every household-weighted error, from distributions as from households', () => {
    const expected = vector.expected.household_weighted;
    const at = points.indexOf(vector.pmt_cutoff);
    const cells = {
      targetedPoor: poor.households[at] as number,
      missedPoor: poor.all - (poor.households[at] as number),
      targetedNonPoor: others.households[at] as number,
      leftNonPoor: others.all - (others.households[at] as number),
    };
    expect(cells).toEqual(
      confusion(
        households.map(isPoor),
        households.map(({ pmt }) => pmt <= vector.pmt_cutoff),
        households.map(({ weight }) => weight),
      ),
    );
    expect(cells).toEqual({
      targetedPoor: expected.TP,
      missedPoor: expected.FN,
      targetedNonPoor: expected.FP,
      leftNonPoor: expected.TN,
    });
    const errors = targetingErrors(cells);
    expect(errors.exclusionError).toBeCloseTo(expected.undercoverage_exclusion_error_FN_over_poor, 12);
    expect(errors.inclusionError).toBeCloseTo(expected.leakage_inclusion_error_FP_over_targeted, 12);
    expect(errors.falsePositiveRate).toBeCloseTo(expected.FPR, 12);
    expect(errors.targetingDifferential).toBeCloseTo(expected.targeting_differential_TPR_minus_FPR, 12);
    expect(errors.totalAccuracy).toBeCloseTo(expected.total_accuracy, 12);
    expect(errors.balancedAccuracy).toBeCloseTo(expected.bpac_pct, 12);
  });

  it('gives the index of Coady, Grosh and Hoddinott, a household across the edge counted in part', () => {
    const byWelfare = [...households].sort((one, other) => one.consumption - other.consumption);
    const groups = byWelfare.map(({ weight, benefit }) => ({ weight, benefit: weight * benefit }));
    const index = cghIndex(groups, 0.4);
    expect(index).toBeCloseTo(vector.expected.CGH_index_bottom_40pct, 12);
    expect(0.4 * (index as number)).toBeCloseTo(vector.expected.share_of_benefit_to_bottom_40pct_households, 12);
  });

  it('gives an area under the ROC curve that counts the pairs in the right order', () => {
    let [right, pairs] = [0, 0];
    for (const one of households.filter(isPoor)) {
      for (const other of households.filter((each) => !isPoor(each))) {
        const weight = one.weight * other.weight;
        pairs += weight;
        right += weight * (one.pmt < other.pmt ? 1 : one.pmt === other.pmt ? 0.5 : 0);
      }
    }
    expect(roc(poor, others).area).toBeCloseTo(right / pairs, 12);
  });

  it('reproduces the printed rates at Schreiner’s cut-off 24', () => {
    const { TP, FN, FP, TN, undercoverage_rate, leakage_rate } = published.arithmetic_check_cutoff_24;
    const errors = targetingErrors({ targetedPoor: TP, missedPoor: FN, targetedNonPoor: FP, leftNonPoor: TN });
    expect(errors.exclusionError).toBeCloseTo(undercoverage_rate, 12);
    expect(errors.inclusionError).toBeCloseTo(leakage_rate, 12);
  });
});
