import { expect, test } from 'vitest';
import { readContracts } from './read-contracts';

test('finds the eighteen tables of contract version 1 by listing the folder', async () => {
  const tables = (await readContracts()).map((contract) => contract.table);
  expect(tables).toHaveLength(18);
  expect(tables).toEqual([...tables].sort());
});

test('never keys a table on a column it does not have, and requires only households', async () => {
  for (const contract of await readContracts()) {
    const names = contract.columns.map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of contract.key) expect(names).toContain(name);
    expect(contract.required).toBe(contract.table === 'households');
  }
});

test('marks every identity number, name, phone and coordinate of a household as sensitive', async () => {
  const households = (await readContracts()).find((contract) => contract.table === 'households');
  const hidden = households?.columns.filter((column) => column.sensitive).map((column) => column.name);
  expect(hidden).toEqual(['latitude', 'longitude', 'head_cnic', 'head_name', 'phone']);
});

test('every number column states both ends of its range, within what sums and squares of forty million records can hold', async () => {
  for (const contract of await readContracts()) {
    for (const { name, kind } of contract.columns) {
      if (kind.is !== 'integer' && kind.is !== 'number') continue;
      const where = `${contract.table}.${name}`;
      expect(kind.min, where).toBeLessThan(kind.max);
      expect(Math.max(Math.abs(kind.min), kind.max) * 4e7, where).toBeLessThan(1e26);
      if (['households', 'members', 'payments', 'attendance'].includes(contract.table))
        expect(kind.max ** 2 * 1e4 * 4e7, where).toBeLessThan(1e38);
    }
  }
});
