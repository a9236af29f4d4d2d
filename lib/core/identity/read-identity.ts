const digits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) as number) & 0xf));

/**
 * The 13 digits of an identity number as people write it: with hyphens or spaces, in Western, Arabic or Urdu digits; null where
 * the text is not one.
 */
export function readIdentity(text: string): string | null {
  const plain = digits(text).replace(/[\s‐-―._/-]/gu, '');
  return /^\d{13}$/.test(plain) ? plain : null;
}
