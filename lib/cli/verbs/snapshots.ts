import { done } from '../../core/result';
import { listSnapshots } from '../../registry/snapshot/catalogue';
import { dataFolder } from '../../warehouse/published';
import { formatOf, writeRows } from '../table';
import type { Verb } from '../verb';

const columns = [
  'snapshot_id',
  'current',
  'name',
  'as_of',
  'round',
  'mode',
  'synthetic',
  'boundary_set',
  'households',
  'published_at',
] as const;

const verb: Verb = {
  summary: 'lists the kept snapshots, newest first',
  usage: 'naqsha snapshots [--format csv|json]',
  options: { format: { type: 'string' } },
  async run({ values, write, say }) {
    const rows = listSnapshots(dataFolder()).map((entry) => ({ ...entry, files: '', seconds: '' }));
    if (rows.length === 0) say(`Nothing has been published in ${dataFolder()} yet.`);
    await writeRows(rows, columns, formatOf(values.format), write);
    return done(null);
  },
};

export default verb;
