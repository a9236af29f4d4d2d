/** SQL of an identity number as it may be shown, `35202-*****67-1`: the place of issue, two digits to tell two apart, the last. */
export const maskedIdentitySql = (column: string): string =>
  `left(${column}, 5) || '-*****' || substr(${column}, 11, 2) || '-' || right(${column}, 1)`;
