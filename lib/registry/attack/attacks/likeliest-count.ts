import type { Attack } from '../attack';
import { judge } from '../judge';
import { writeBeliefs } from '../write-beliefs';
import { writeCells } from '../write-cells';
import { writePriors } from '../write-priors';
import { writeResiduals } from '../write-residuals';
import { writeSums } from '../write-sums';

/**
 * Knows: the perturbation table, the sizes of places and the rate of the place above.
 * Does: gives every count a probability in each small cell: from the rate above, the cell's own figure, and, once that is done for all cells,
 * from what totals less siblings, other categories, the other side of a share and the sums of parts leave for it.
 * Learns: the likeliest count. Compared with guessing from the rate above alone; in bands no figure is given, so hardly more may be learnt.
 */
const attack: Attack = {
  name: 'likeliest-count',
  needs: 'one',
  async run(ground) {
    await writeCells(ground);
    await writeSums(ground);
    await writePriors(ground);
    await writeBeliefs(ground, 'first_beliefs', null);
    await writeResiduals(ground, 'first_beliefs');
    await writeBeliefs(ground, 'beliefs', 'residuals');
    const rows = await ground.connection.all(`
      select status, count(*)::integer as tried,
        avg((likeliest = truth)::integer) as exact, avg((guessed = truth)::integer) as guessed, avg((certainty >= 0.9 and likeliest = truth)::integer) as certain
      from cells inner join beliefs using (cell)
      where one_each and truth between 1 and 10 and (status <> 'known' or kind = 'count' or shown <= shown_base / 2)
      group by status order by status
    `);
    return rows.flatMap((row) => {
      const of = `${row.status === 'known' ? 'published' : row.status} counts of 1–10`;
      const got = (found: number, unit: 'share' | 'points', atMost: number) => ({
        tried: Number(row.tried),
        found,
        unit,
        atMost,
      });
      return [
        ...(row.status === 'known'
          ? [judge(attack.name, `${of} read exactly`, got(Number(row.exact), 'share', 0.42))]
          : []),
        judge(
          attack.name,
          `${of} read exactly, above guessing from the rate above (${(100 * Number(row.guessed)).toFixed(1)} %)`,
          got(100 * (Number(row.exact) - Number(row.guessed)), 'points', row.status === 'known' ? 11 : 3),
        ),
        judge(attack.name, `${of} rightly held at 90 % or more`, got(Number(row.certain), 'share', 0.01)),
      ];
    });
  },
};

export default attack;
