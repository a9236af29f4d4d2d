import { existsSync } from 'node:fs';
import { done } from '../../core/result';
import { clearLeftovers } from '../../registry/snapshot/leftovers';
import { takeLoadLock } from '../../registry/snapshot/lock';
import { dataFolder } from '../../warehouse/published';
import { Misuse, type Verb } from '../verb';

const verb: Verb = {
  summary: 'ends what an interrupted load left in the data folder',
  usage: `naqsha mend

Finishes a replacement that had begun and removes half-built snapshots, household records among them. Every load does the same before
it begins, and "npm start" before it serves. While a load is running there is nothing to mend.`,
  options: {},
  async run({ positionals, say }) {
    if (positionals.length > 0) throw new Misuse('mend takes no name');
    const folder = dataFolder();
    if (!existsSync(folder)) return done(null);
    const lock = await takeLoadLock(folder);
    if (!lock.ok) {
      say(lock.problem.sentence);
      return done(null);
    }
    try {
      const left = clearLeftovers(folder).filter((name) => !name.startsWith('.load-lock'));
      if (left.length > 0) say(`Removed what interrupted loads left: ${left.join(', ')}.`);
      return done(null);
    } finally {
      lock.value.release();
    }
  },
};

export default verb;
