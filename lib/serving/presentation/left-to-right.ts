/**
 * Keeps a numeral with its sign or percent in order within Urdu (Unicode's left-to-right isolate): after a letter of Urdu the sign would
 * else be drawn behind the numeral and the percent before it.
 */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;
