import { done, refused } from '../../core/result';
import { rejectedRowColumns, rejectedRows } from '../../serving/records/rejected-rows';
import { SnapshotNotKept } from '../../warehouse/published';
import { type Cell, csvLine } from '../table';
import type { Verb } from '../verb';

const verb: Verb = {
  summary: 'prints the rejected records of a snapshot with their reasons, sensitive cells masked',
  usage: 'naqsha rejects [ID]',
  options: {},
  async run({ positionals, write, signal }) {
    try {
      await write(csvLine(rejectedRowColumns));
      const { rows: chunks } = await rejectedRows(positionals[0] ?? null, 'operator');
      for await (const rows of chunks) {
        if (signal.aborted) break;
        await write(rows.map((row) => csvLine(rejectedRowColumns.map((name) => row[name] as Cell))).join(''));
      }
      return done(null);
    } catch (problem) {
      if (!(problem instanceof SnapshotNotKept)) throw problem;
      return refused({
        code: 'unknown-snapshot',
        sentence: problem.message,
        nextStep: 'List the kept snapshots with "naqsha snapshots".',
      });
    }
  },
};

export default verb;
