import { done, refused } from '../../core/result';
import { frozenQuarters, readFrozenQuarter } from '../../measures/monitoring/frozen-file';
import { quarterFigures } from '../../serving/queries/quarter-figures';
import { targets } from '../../serving/queries/targets';
import { withSnapshot } from '../../serving/queries/with-snapshot';
import { dataFolder } from '../../warehouse/published';
import { writeFrozenQuarter } from '../freeze/write-frozen-quarter';
import { Misuse, required, type Verb } from '../verb';

const verb: Verb = {
  summary: 'signs the figures of a quarter as they are published now, once and for all',
  usage: `naqsha freeze 2025Q1 --signer "Name" [--snapshot ID]
naqsha freeze --verify 2025Q1
naqsha freeze

The file lies in the folder frozen of NAQSHA_DATA, with a checksum over its content; a quarter is frozen once. Without a quarter
those that were frozen are listed.`,
  options: { signer: { type: 'string' }, snapshot: { type: 'string' }, verify: { type: 'boolean' } },
  async run({ positionals, values, say }) {
    if (positionals.length > 1) throw new Misuse('freeze takes one quarter');
    const folder = dataFolder();
    const [quarter] = positionals;
    if (quarter === undefined) {
      for (const each of frozenQuarters(folder)) say(each);
      return done(null);
    }
    if (!/^\d{4}Q[1-4]$/.test(quarter)) throw new Misuse('freeze takes a quarter such as 2025Q1');
    const already = readFrozenQuarter(folder, quarter);
    if (values.verify === true) {
      if (already === null) return refused(notFrozen(quarter));
      if (already.ok)
        say(
          `${quarter} is as ${already.value.signer} signed it on ${already.value.frozen_at}: ${already.value.sha256}.`,
        );
      return already;
    }
    const signer = required(values.signer, '--signer').trim();
    if (signer === '') throw new Misuse('--signer is missing');
    if (already !== null) {
      return refused({
        code: 'already-frozen',
        sentence: `${quarter} is frozen already${already.ok ? `, by ${already.value.signer} on ${already.value.frozen_at}` : ''}.`,
        nextStep: `A frozen quarter is not written again; "naqsha freeze --verify ${quarter}" proves what was signed.`,
      });
    }
    const wanted = typeof values.snapshot === 'string' ? values.snapshot : null;
    const answer = await withSnapshot(wanted, 'operator', async (ask, snapshot) => ({
      snapshot,
      figures: await ask(quarterFigures, { period: quarter }),
      held: await ask(targets, { place: null, indicator: null }),
    }));
    if (!answer.ok) return answer;
    const { snapshot, figures, held } = answer.value;
    if (figures.length === 0) {
      return refused({
        code: 'nothing-to-freeze',
        sentence: `Snapshot ${snapshot.snapshot_id} holds no figure of ${quarter}.`,
        nextStep: 'Load an extract that holds the quarter, or name another quarter.',
      });
    }
    const frozen = writeFrozenQuarter(folder, {
      format: 1,
      quarter,
      snapshot_id: snapshot.snapshot_id,
      extract_name: snapshot.name,
      as_of_on: snapshot.as_of_on,
      synthetic: snapshot.synthetic,
      disclosure_policy: snapshot.disclosure_policy,
      disclosure_key: snapshot.disclosure_key,
      signer,
      frozen_at: new Date().toISOString(),
      figures,
      targets: held
        .filter((row) => row.actual_period === quarter)
        .map(({ indicator_id, place_code, target_period, baseline, target, status }) => ({
          indicator_id,
          place_code,
          target_period,
          baseline,
          target,
          status,
        })),
    });
    say(
      `${quarter} is frozen: ${figures.length} figures of ${snapshot.snapshot_id}, signed by ${signer}, ${frozen.sha256}.`,
    );
    return done(null);
  },
};

const notFrozen = (quarter: string) => ({
  code: 'not-frozen',
  sentence: `${quarter} was not frozen here.`,
  nextStep: `Freeze it with: naqsha freeze ${quarter} --signer "Name".`,
});

export default verb;
