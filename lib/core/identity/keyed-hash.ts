import { createHmac } from 'node:crypto';

/** Two halves of 64 bits, as decimal text for `ubigint`. */
export interface KeyedHash {
  high: string;
  low: string;
}

const block = 64;

/** The first 128 bits of HMAC-SHA-256 of a number of 13 digits (RFC 2104), as the look-up table holds it. */
export function keyedHash(key: Buffer, digits: string): KeyedHash {
  const bytes = createHmac('sha256', key).update(digits, 'utf8').digest();
  return { high: bytes.readBigUInt64BE(0).toString(), low: bytes.readBigUInt64BE(8).toString() };
}

/** What `keyedHashSql` is bound to: the key XORed with the two paddings of HMAC, as hexadecimal text. */
export function hashPads(key: Buffer): { inner_pad: string; outer_pad: string } {
  const padded = Buffer.alloc(block);
  key.copy(padded);
  const xored = (byte: number): string => Buffer.from(padded.map((each) => each ^ byte)).toString('hex');
  return { inner_pad: xored(0x36), outer_pad: xored(0x5c) };
}

/** SQL of the same hash of a text column as 64 hexadecimal digits, over the parameters of `hashPads`. Null stays null. */
export const keyedHashSql = (column: string): string =>
  `sha256(unhex($outer_pad) || unhex(sha256(unhex($inner_pad) || encode(${column}))))`;
