import type { Attack } from '../attack';
import { judge } from '../judge';
import { writeBeliefs } from '../write-beliefs';
import { writeCells } from '../write-cells';
import { writePriors } from '../write-priors';
import { writeResiduals } from '../write-residuals';
import { writeSums } from '../write-sums';

/**
 * Knows: the perturbation table, the sizes of places and of the wholes that are parted, and the rate of the place above.
 * Does: gives every count a probability in each small cell: from the rate above, the cell's own figure, and, once that is done for all cells,
 * from what totals less siblings, other categories and the sums of parts leave for it. He tries it with the sums and without, and the better way counts.
 * Learns: the likeliest count, of those that are 1 to 10. Compared with guessing from the rate above and the whole alone.
 * Nobody tells him that a published 0 is none; of bands and of what is withheld both are told that the count is 1 to 10.
 * A band that is the only part of a published whole hides nothing that the noise of the whole does not: it is judged there.
 * How far he may trust himself he learns from half of the cells: what he holds is held at 90 % where, of cells that look alike, so many of that half were right.
 */
const attack: Attack = {
  name: 'likeliest-count',
  needs: 'one',
  async run(ground) {
    await writeCells(ground);
    await writeSums(ground);
    await writePriors(ground);
    await writeBeliefs(ground, 'beliefs', null);
    await writeResiduals(ground, 'beliefs');
    await writeBeliefs(ground, 'beliefs_by_sums', 'residuals');
    const rows = await ground.connection.all(`
      with held_beliefs as (select 'own figures' as way, * from beliefs union all select 'sums', * from beliefs_by_sums),
      lone as (
        select any_value(part) as cell from sums inner join cells as wholes on wholes.cell = whole
        where parts <> 'sides' and wholes.status = 'known' group by whole, parts having count(*) = 1
      ),
      told as (
        select way, cell, status, truth, likeliest, guessed, held = truth as is_right, hash(cell) % 2 = 0 as is_learning,
          hash(way, status, kind, side, breakdown, held, shown, floor(20 * certainty)) as looks,
          truth between 1 and 10 and (status <> 'known' or kind = 'count' or shown <= shown_base / 2)
            and not (status = 'banded' and cell in (select cell from lone)) as is_asked
        from cells inner join held_beliefs using (cell)
        where one_each
      ),
      trusted as (select looks from told where is_learning group by looks having count(*) >= 20 and avg(is_right::integer) >= 0.9),
      ways as (
        select status, way, count(*)::integer as tried, avg((likeliest = truth)::integer) as exact, avg((guessed = truth)::integer) as guessed,
          coalesce(avg((is_right and trusted.looks is not null)::integer) filter (not is_learning), 0) as certain
        from told left join trusted using (looks)
        where is_asked
        group by status, way
      )
      select *, max(certain) over (partition by status) as most_certain from ways
      qualify row_number() over (partition by status order by exact desc, way) = 1
      order by status
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
          `${of} read exactly by ${row.way}, above guessing from the rate above (${(100 * Number(row.guessed)).toFixed(1)} %)`,
          got(100 * (Number(row.exact) - Number(row.guessed)), 'points', allowed[String(row.status)] ?? 3),
        ),
        judge(attack.name, `${of} rightly held at 90 % or more`, got(Number(row.most_certain), 'share', 0.01)),
      ];
    });
  },
};

/** Points above guessing. What is withheld, because a share of so few says nothing, may be read no oftener than if it were published. */
const allowed: Record<string, number> = { known: 11, banded: 3, suppressed: 11 };

export default attack;
