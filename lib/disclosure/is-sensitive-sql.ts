/** Breakdowns that part people, not places, time or the state of a payment: a small group of them is somebody. */
const ofPeople = ['head_sex', 'disability', 'household_size', 'elderly', 'children', 'child_sex', 'visitor'];

/** Themes that tell of welfare or money. */
const ofWelfare = ['poverty', 'consumption', 'deprivation', 'programmes', 'monitoring'];

const list = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/**
 * SQL over a figure of `int_indicator_sums` with its `theme`: whether a small count is told as a band. It is where the indicator is about
 * disability, where people with a disability are the group, and where welfare or money is told of a group of people. The
 * whole of a place, and its towns and villages, are never banded: they are what the atlas is for, and noise protects them.
 */
export const isSensitiveSql = `(
  sensitive or (breakdown = 'disability' and category = 'with')
  or (theme in (${list(ofWelfare)}) and breakdown in (${list(ofPeople)}))
)`;
