import type { Attack } from '../attack';
import { judge } from '../judge';

/** Accounts published beside what the records file keeps of them, of a registry that is not the labelled sample. */
const accounts = [
  ['fct_load_files', 'load_files', 'file', ['records', 'accepted', 'rejected', 'duplicate']],
  ['fct_column_completeness', 'load_column_completeness', 'table_name || column_name', ['records', 'filled']],
] as const;

/**
 * Knows: that a load accounts for every record of every table.
 * Does: reads the accounts and the number of households as they stand, and subtracts: records less those filled are those without an
 * answer, and two loads' totals differ by those who left.
 * Learns: exact numbers of a registry, each counted once however often it stands. The labelled sample may tell them; for a real registry they pass the policy or are for operators.
 */
const attack: Attack = {
  name: 'load-accounts',
  needs: 'one',
  async run({ connection }) {
    const snapshot = await connection.one('select synthetic, households, persons, records from published.dim_snapshot');
    const judged = (tried: number, found: number) => [
      judge(attack.name, 'numbers of the load of a real registry that are published exactly, beyond one in three', {
        tried,
        found,
        unit: 'share',
        atMost: 1 / 3,
      }),
    ];
    if (snapshot?.synthetic === true) return judged(0, 0);
    const shown: [number, number][] = [];
    for (const [mart, kept, key, columns] of accounts) {
      for (const column of columns) {
        const rows = await connection.all(`
          select distinct table_name, shown.${column}::double as shown, exact.${column}::double as exact
          from (select ${key} as key, table_name, ${column} from published.${mart} where table_name in ('households', 'members', 'enrolments', 'payments')) as shown
          inner join (select ${key} as key, ${column} from records.${kept}) as exact using (key) where exact.${column} > 0
        `);
        for (const row of rows) if (row.shown !== null) shown.push([Number(row.shown), Number(row.exact)]);
      }
    }
    const exact = await connection.one('select count(*)::double as households from records.stg_households');
    if (snapshot?.households !== null) shown.push([Number(snapshot?.households), Number(exact?.households)]);
    return judged(
      shown.length,
      shown.length === 0 ? 0 : shown.filter(([one, other]) => one === other).length / shown.length,
    );
  },
};

export default attack;
