import { expect, test } from 'vitest';
import { accepted } from './ingest.test-support';
import { smallCsv, smallFolder, smallHousehold } from './small-extract.test-support';

test('every rejected record has its own line, with a long key, without one, or with one that a sound record has too', async () => {
  const long = '37405202401000031';
  const records: string[][] = [
    smallHousehold(1),
    ['', '', ''],
    smallHousehold(2, { household_id: long, household_size: '0' }),
    smallHousehold(3, { household_id: '', household_size: '2' }),
    smallHousehold(4),
    smallHousehold(4, { toilet: 'bucket' }),
    smallHousehold(5, { head_name: '"two\nlines"' }),
    smallHousehold(6, { household_id: long, household_size: '-1' }),
    smallHousehold(7),
    smallHousehold(7, { household_size: '9' }),
  ];
  const { connection, households } = await accepted(smallFolder({ 'households.csv': smallCsv(records) }));
  expect(households).toMatchObject({ records: 10, accepted: 3, rejected: 6, blank: 1 });
  const found = await connection.all('select line, rule from load_rejects_rows order by line');
  expect(found.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '4 range',
    '5 required',
    '7 one-of',
    '10 range',
    '11 duplicate-key',
    '12 duplicate-key',
  ]);
});

test('lines stay right in a file that is read in several pieces at once', async () => {
  const bad = new Set([0, 1, 14_999, 30_000, 44_444, 59_999]);
  const many = Array.from({ length: 60_000 }, (_, at) =>
    smallHousehold(at, bad.has(at) ? { household_size: '0' } : { head_name: 'n'.repeat(60) }),
  );
  const { connection } = await accepted(smallFolder({ 'households.csv': smallCsv(many) }));
  const found = await connection.all('select line from load_rejects_rows order by line');
  expect(found.map(({ line }) => Number(line) - 2)).toEqual([...bad]);
}, 60_000);
