import { verifySnapshot } from '../../registry/snapshot/verify';
import { dataFolder } from '../../warehouse/published';
import { Misuse, type Verb } from '../verb';

const verb: Verb = {
  summary: 'proves that a snapshot (the current one by default) is whole',
  usage: `naqsha verify [ID] [--quick]

--quick leaves out the checksums of the files.`,
  options: { quick: { type: 'boolean' } },
  async run({ positionals, values, say }) {
    if (positionals.length > 1) throw new Misuse('verify takes one snapshot id');
    const outcome = await verifySnapshot(dataFolder(), positionals[0] ?? null, values.quick === true);
    if (outcome.ok) {
      const { snapshot, files, households } = outcome.value;
      say(`Snapshot ${snapshot} is whole: ${files.length} files, ${households.toLocaleString('en')} households.`);
    }
    return outcome;
  },
};

export default verb;
