/**
 * Whether a person who was `age` completed years old on a day `YYYY-MM-DD` can have been born in the year: in the year of the day
 * less the age, or in the one before it. Nobody whose age is not known was born in any.
 */
export function canBeBornIn(year: number, age: number | null, day: string): boolean {
  const latest = age === null ? null : Number(day.slice(0, 4)) - age;
  return latest !== null && (year === latest || year === latest - 1);
}
