import { median } from 'd3-array';
import { featureColumns } from '../../lib/science/pmt/feature-columns';
import { readModels } from '../../lib/science/pmt/read-models';
import { toSql } from '../../lib/science/pmt/to-sql';
import { Database } from '../../lib/warehouse/database';

const [records, threads, memory, repeats] = process.argv.slice(2) as [string, string, string, string];

/**
 * Over the described households of a loaded snapshot, held in memory: the time to read the columns a model uses (the
 * greatest value of each) and the time to score every household (the greatest score). Prints both for every model.
 */
const models = readModels();
if (!models.ok) throw new Error(models.problem.sentence);
const database = await Database.openWritable(':memory:', { threads: Number(threads), memory });
const connection = await database.connect();
await connection.run(`attach '${records.replaceAll("'", "''")}' as records (read_only)`);

async function time(sql: string): Promise<number> {
  const startedAt = performance.now();
  await connection.all(sql);
  return (performance.now() - startedAt) / 1000;
}

const figures = [];
for (const model of models.value) {
  const columns = [...new Set(featureColumns(model).map(({ column }) => column))];
  await connection.run('use memory');
  await connection.run(`create or replace table scanned as
    select ${columns.map((column) => `"${column}"`).join(', ')}
    from records.raw_households
    left join records.int_household_rosters using (household_id)
    inner join (select place_code, province_code from records.dim_places where level = 'tehsil') using (place_code)`);
  const bare = `select ${columns.map((column) => `max("${column}")`).join(', ')} from scanned`;
  const scored = `select max(${toSql(model).score}) from scanned`;
  await time(bare);
  await time(scored);
  const runs = [];
  for (let index = 0; index < Number(repeats); index += 1)
    runs.push({ bare: await time(bare), scored: await time(scored) });
  figures.push({
    model: model.id,
    columns: columns.length,
    bareSeconds: median(runs, (run) => run.bare),
    scoredSeconds: median(runs, (run) => run.scored),
    ratio: median(runs, (run) => run.scored / run.bare),
  });
}
process.stdout.write(JSON.stringify(figures));
connection.close();
database.close();
