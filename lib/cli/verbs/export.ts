import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isPeriod } from '../../core/period';
import { done, refused } from '../../core/result';
import { type Breakdown, breakdowns } from '../../measures/indicators/indicator';
import { isLevel, levels } from '../../science/geography/level';
import { leavingFormats } from '../../serving/interchange/leaving-formats';
import { currentSnapshotId, dataFolder } from '../../warehouse/published';
import { indicatorTable } from '../export/indicator-table';
import { Misuse, required, type Verb } from '../verb';

const formats = leavingFormats.map(({ id }) => id).join('|');

const verb: Verb = {
  summary: 'writes the figures of an indicator to a file that other programs open as what it is',
  usage: `naqsha export INDICATOR --level ${levels.join('|')} --format ${formats} --out FILE
              [--by ${breakdowns.slice(1).join('|')}] [--period 2025Q3] [--model ID] [--snapshot ID] [--language en|ur] [--exact]

xlsx has a sheet that says what the data is, ids as text, percents and a frozen header; in Urdu it runs from right to left. geojson and gpkg
hold the polygons of the level. sdmx-csv is SDMX-CSV 2.0; dhis2 is a CSV of data values by code. The file is whole or not there: what a
format cannot hold is refused. --exact reads the restricted file (figures before disclosure control).`,
  options: {
    level: { type: 'string' },
    by: { type: 'string' },
    period: { type: 'string' },
    model: { type: 'string' },
    snapshot: { type: 'string' },
    language: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    exact: { type: 'boolean' },
  },
  async run({ positionals, values, say }) {
    const indicator = required(positionals[0], 'the indicator');
    const level = required(values.level, '--level');
    if (!isLevel(level)) throw new Misuse(`--level takes one of ${levels.join(', ')}`);
    const breakdown = (values.by ?? 'none') as Breakdown;
    if (!breakdowns.includes(breakdown)) throw new Misuse(`--by takes one of ${breakdowns.join(', ')}`);
    const period = typeof values.period === 'string' ? values.period : null;
    if (period !== null && !isPeriod(period))
      throw new Misuse('--period takes a year (2020), a quarter (2025Q3), a day (2025-09-30) or all');
    const language = values.language ?? 'en';
    if (language !== 'en' && language !== 'ur') throw new Misuse('--language takes en or ur');
    const wanted = required(values.format, '--format');
    const format = leavingFormats.find(({ id }) => id === wanted);
    if (!format) throw new Misuse(`--format takes one of ${leavingFormats.map(({ id }) => id).join(', ')}`);
    const out = resolve(required(values.out, '--out'));
    const folder = dataFolder();
    const snapshot = typeof values.snapshot === 'string' ? values.snapshot : currentSnapshotId(folder);
    if (snapshot === null || !existsSync(resolve(folder, snapshot, 'published.duckdb')))
      return refused({
        code: snapshot === null ? 'nothing-published' : 'snapshot-not-kept',
        sentence:
          snapshot === null
            ? `Nothing has been published in ${folder} yet.`
            : `The snapshot ${snapshot} is not kept in ${folder}.`,
        nextStep:
          snapshot === null ? 'Load an extract with "naqsha load DIR".' : 'List the kept ones with "naqsha snapshots".',
      });
    const table = await indicatorTable(folder, snapshot, {
      indicator,
      level,
      breakdown,
      period,
      model: typeof values.model === 'string' ? values.model : null,
      exact: values.exact === true,
      language,
      needsShapes: format.needsShapes,
    });
    if (!table.ok) return table;
    if (format.needsShapes && table.value.shapes === null)
      return refused({
        code: 'level-without-polygons',
        sentence: `The level ${level} has no polygons in this snapshot.`,
        nextStep: 'Ask for a table format (xlsx, csv, parquet), or for tehsil, district or province.',
      });
    const part = `${out}.part`;
    const written = await format.write(table.value, part);
    if (!written.ok) {
      await rm(part, { force: true });
      return written;
    }
    await rename(part, out);
    if (values.exact) say('Exact figures from the restricted file: do not publish them.');
    say(`${table.value.rows.length} rows written to ${out}.`);
    return done(null);
  },
};

export default verb;
