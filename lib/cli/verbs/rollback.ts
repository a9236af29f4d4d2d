import { rollBack } from '../../registry/snapshot/rollback';
import { dataFolder } from '../../warehouse/published';
import { required, type Verb } from '../verb';

const verb: Verb = {
  summary: 'serves an earlier snapshot again, after verifying it',
  usage: 'naqsha rollback ID',
  options: {},
  async run({ positionals, say }) {
    const outcome = await rollBack(dataFolder(), required(positionals[0], 'the snapshot id'));
    if (outcome.ok) say(`Serving ${outcome.value.snapshot} again.`);
    return outcome;
  },
};

export default verb;
