import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openFont } from './open-font';

const woff = readFileSync(
  'node_modules/@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-700-normal.woff',
);

it('unpacks a web font into the size it states of itself', () => {
  const font = openFont(woff);
  expect(font.length).toBe(woff.readUInt32BE(16));
  expect(font.readUInt32BE(0)).toBe(0x00010000);
});

it('keeps every table whole: each has the checksum its directory states', () => {
  const font = openFont(woff);
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    const tag = font.toString('latin1', entry, entry + 4);
    const [stated, offset, length] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at)) as [number, number, number];
    let sum = 0;
    for (let at = 0; at < length; at += 4) sum = (sum + font.readUInt32BE(offset + at)) >>> 0;
    if (tag !== 'head') expect(sum, tag).toBe(stated);
  }
});

it('refuses what is no WOFF', () => {
  expect(() => openFont(Buffer.from('wOF2 and so on'))).toThrow('WOFF 1.0');
});
