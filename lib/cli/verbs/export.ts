import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { done, refused } from '../../core/result';
import { breakdowns } from '../../measures/indicators/indicator';
import { levels } from '../../science/geography/level';
import { leavingFormats } from '../../serving/interchange/leaving-formats';
import { indicatorTable } from '../export/indicator-table';
import { snapshotWanted, valueOptions, valuesWanted } from '../values-wanted';
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
    ...valueOptions,
    language: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
  },
  async run({ positionals, values, say }) {
    const figures = valuesWanted({ positionals, values });
    const language = values.language ?? 'en';
    if (language !== 'en' && language !== 'ur') throw new Misuse('--language takes en or ur');
    const wanted = required(values.format, '--format');
    const format = leavingFormats.find(({ id }) => id === wanted);
    if (!format) throw new Misuse(`--format takes one of ${leavingFormats.map(({ id }) => id).join(', ')}`);
    const out = resolve(required(values.out, '--out'));
    const kept = snapshotWanted({ values });
    if (!kept.ok) return kept;
    const { needsShapes } = format;
    const table = await indicatorTable(kept.value.folder, kept.value.snapshot, { ...figures, language, needsShapes });
    if (!table.ok) return table;
    if (needsShapes && table.value.shapes === null)
      return refused({
        code: 'level-without-polygons',
        sentence: `The level ${figures.level} has no polygons in this snapshot.`,
        nextStep: 'Ask for a table format (xlsx, csv, parquet), or for tehsil, district or province.',
      });
    const part = `${out}.part`;
    const written = await format.write(table.value, part);
    if (!written.ok) {
      await rm(part, { force: true });
      return written;
    }
    await rename(part, out);
    if (figures.exact) say('Exact figures from the restricted file: do not publish them.');
    say(`${table.value.rows.length} rows written to ${out}.`);
    return done(null);
  },
};

export default verb;
