import { perturbationTable } from './perturbation-table';
import type { DisclosurePolicy } from './policy';

/** SQL scalars over one cell: XOR of the record keys of its distinct households, the least of them, and the key of its place. */
export interface CellKeys {
  key: string;
  least: string;
  place: string;
}

const unit = (hash: string): string => `((hash(${hash}) >> 11)::double / 9007199254740992)`;

/**
 * A number from 0 to (without) 1, uniform over secrets, that is the same for the same households of the same place: a weighted sum of
 * two uniform numbers, one of all record keys of cell and place, one of the least record key alone, at the closed form of
 * its distribution. `salt` parts the noise of the count from others of the same cell. Needs `noiseStages`.
 */
const drawnSql = ({ key, least, place }: CellKeys, salt: string, { stableShare }: DisclosurePolicy): string =>
  `${Math.sqrt(stableShare)} * ${unit(`hash(${least}, '${salt} stays')`)}
    + ${Math.sqrt(1 - stableShare)} * ${unit(`hash(hash(${key}, ${place}), '${salt}')`)}`;

/** The distribution function of `drawnSql` at the column `drawn`. */
const uniformSql = (drawn: string, { stableShare }: DisclosurePolicy): string => {
  const [a, b] = [Math.sqrt(stableShare), Math.sqrt(1 - stableShare)];
  return `(pow(${drawn}, 2) - pow(greatest(${drawn} - ${a}, 0), 2) - pow(greatest(${drawn} - ${b}, 0), 2)) / ${2 * a * b}`;
};

/** Whole noise of a count by the perturbation table, for a column `uniform`, searched for in the cumulative row of the count. */
function steppedSql(count: string, uniform: string, policy: DisclosurePolicy): string {
  const table = perturbationTable(policy);
  const rows = new Map<number, { noise: number; passed: number }[]>();
  for (const { count: row, noise, cumulative } of table) {
    const entries = rows.get(row) ?? [];
    rows.set(row, [...entries, { noise, passed: cumulative }]);
  }
  const largest = Math.max(...rows.keys());
  const search = (entries: readonly { noise: number; passed: number }[]): string => {
    if (entries.length === 1) return String(entries[0]?.noise);
    const half = entries.length >> 1;
    const passed = (entries[half - 1] as (typeof entries)[number]).passed;
    return `case when ${uniform} < ${passed} then ${search(entries.slice(0, half))} else ${search(entries.slice(half))} end`;
  };
  const cases = [...rows]
    .sort(([one], [other]) => other - one)
    .map(([row, entries]) => `when ${count} ${row === largest ? '>=' : '='} ${row} then ${search(entries)}`);
  return `case ${cases.join(' ')} else 0 end`;
}

/**
 * SQL that adds columns to the rows of `from`: for each named count of households its noise, whole and 0 where it is 0 (`noises`); for
 * each named spread a number of mean 0 and the policy's unit variance, at most 2.44 times its root either way (`unitNoises`), which `of`
 * ties to the total it is for: to 24 bits of it, so that two ways to one sum, or two orders of adding it up, give one number. Equal cells
 * have equal noise wherever they stand.
 */
export function withNoiseSql(
  from: string,
  noises: Record<string, CellKeys & { count: string }>,
  unitNoises: Record<string, CellKeys & { of: string }>,
  policy: DisclosurePolicy,
): string {
  const counts = Object.entries(noises);
  const units = Object.entries(unitNoises);
  const middle = (Math.sqrt(policy.stableShare) + Math.sqrt(1 - policy.stableShare)) / 2;
  const drawn = [
    ...counts.map(([name, cell]) => `${drawnSql(cell, 'count', policy)} as drawn_${name}`),
    ...units.map(
      ([name, cell]) =>
        `(${drawnSql({ ...cell, key: `hash(${cell.key}, (${cell.of})::float)` }, 'unit', policy)} - ${middle}) * ${Math.sqrt(12 * policy.unitVariance)} as ${name}`,
    ),
  ];
  const uniform = counts.map(([name]) => `${uniformSql(`drawn_${name}`, policy)} as uniform_${name}`);
  const stepped = counts.map(([name, { count }]) => `${steppedSql(count, `uniform_${name}`, policy)} as ${name}`);
  if (counts.length === 0) return `select *, ${drawn.join(', ')} from ${from}`;
  const aside = counts.flatMap(([name]) => [`drawn_${name}`, `uniform_${name}`]);
  return `select * exclude (${aside.join(', ')}), ${stepped.join(', ')}
    from (select *, ${uniform.join(', ')} from (select *, ${drawn.join(', ')} from ${from}))`;
}
