const remembered = 50;
const inWalk = 5;
const step = 10;

/**
 * Whether identity numbers were gone through one after another rather than brought by people. Of the different numbers asked last,
 * the latest last, it is a walk where
 *
 * - five lie so close together that each is at most ten further than the one below it, counted in the first twelve digits (the last
 *   digit tells the sex), in whatever order they were asked and whatever was asked between them; or
 * - the last five differ by the same amount, of any size.
 *
 * Numbers are given out by place and serial: five among fifty that a place's people bring lie that close about never by chance, but a
 * large family that got its cards on one day can.
 */
export function isWalk(numbers: readonly string[]): boolean {
  const leading = numbers.map((number) => Number(number.slice(0, 12))).sort((one, other) => one - other);
  let run = 1;
  for (let i = 1; i < leading.length; i += 1) {
    run = (leading[i] as number) - (leading[i - 1] as number) <= step ? run + 1 : 1;
    if (run >= inWalk) return true;
  }
  const last = numbers.slice(-inWalk).map(Number);
  const strides = last.slice(1).map((number, i) => number - (last[i] as number));
  return last.length === inWalk && strides.every((stride) => stride === strides[0]);
}

const shared = globalThis as { naqshaNumbersAsked?: Map<string, string[]> };
shared.naqshaNumbersAsked ??= new Map();
const asked = shared.naqshaNumbersAsked;

/** Remembers a number that a key asked, in memory alone, and says whether the last fifty are a walk; then all are forgotten. */
export function walksWith(key: string, number: string): boolean {
  const numbers = asked.get(key) ?? [];
  if (numbers.includes(number)) return false;
  const latest = [...numbers, number].slice(-remembered);
  const isOne = isWalk(latest);
  asked.set(key, isOne ? [] : latest);
  return isOne;
}
