/** Breakdowns that part places, time, a scale or who serves a place; all others part people or what befell them, where a small group is somebody. */
const ofPlaces = ['none', 'area_type', 'threshold', 'survey_year', 'deprivation', 'agency'];

/** Themes that tell of welfare or money. */
const ofWelfare = ['poverty', 'consumption', 'deprivation', 'programmes', 'monitoring'];

const list = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/**
 * SQL over a figure of `int_indicator_sums` with its `theme`: whether a small count is told as a band. It is where the indicator is about
 * disability, where people with a disability are the group, and where welfare or money is told of a group of people or of cases: the
 * categories of a small whole, each known to be at least one, would tell one another. The whole of a place, its towns and
 * villages, and the agency that serves it, which nearly everywhere is one and has the number of the whole, are never banded: they are what the atlas is for, and noise protects them.
 */
export const isSensitiveSql = `(
  sensitive or (breakdown = 'disability' and category = 'with')
  or (theme in (${list(ofWelfare)}) and breakdown not in (${list(ofPlaces)}))
)`;
