/** Which breakdowns of an indicator answer a split the framework asks for; places are offered for every figure. */
const answeredBy: Readonly<Record<string, readonly string[]>> = {
  province: ['none'],
  district: ['none'],
  tehsil: ['none'],
  area_type: ['area_type'],
  sex: ['child_sex', 'head_sex'],
  disability: ['disability'],
  school_level: ['school_level'],
  agent: ['agency'],
  channel: ['channel'],
  category: ['grievance_category'],
  request_kind: ['request_kind'],
  person: ['visitor'],
  cut_off: ['threshold'],
};

/** What is asked to be shown apart and no breakdown of the indicator answers: expected, but missing from the tables. */
export const missingSplits = (asked: readonly string[], breakdowns: readonly string[]): string[] =>
  asked.filter((split) => !(answeredBy[split] ?? []).some((each) => breakdowns.includes(each)));
