import { done, refused } from '../../core/result';
import { shareOut } from '../../science/evaluation/share-out';
import { drawHouseholds, type HouseholdStratum, householdStrata } from '../../serving/records/draw-households';
import { SnapshotNotKept } from '../../warehouse/published';
import { formatOf, writeRows } from '../table';
import { Misuse, required, type Verb, wholeNumber } from '../verb';

const columns = ['household_id', 'place_code', 'stratum', 'inclusion_probability', 'weight', 'seed'] as const;
const seedPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

const verb: Verb = {
  summary: 'draws households for an evaluation, stratified and the same again by seed',
  usage: `naqsha draw-sample --seed WORD (--households N | --each N) [--strata ${householdStrata.join('|')}]
              [--places CODE,CODE…] [--programme ID] [--snapshot ID] [--format csv|json]

--households shares N out over the strata in proportion to their households; --each takes N from every stratum, or all it has.
Within places drawn on the page /evaluation: --places … --strata tehsil --each 20, the seed being that of the page; multiply the
weight by that of the place. Household ids are personal data: the restricted file is read and nothing is published.`,
  options: {
    seed: { type: 'string' },
    households: { type: 'string' },
    each: { type: 'string' },
    strata: { type: 'string' },
    places: { type: 'string' },
    programme: { type: 'string' },
    snapshot: { type: 'string' },
    format: { type: 'string' },
  },
  async run({ values, write, say }) {
    const seed = required(values.seed, '--seed');
    if (!seedPattern.test(seed)) throw new Misuse('--seed takes letters, digits, dots, dashes; at most 40');
    const stratum = (values.strata ?? 'province') as HouseholdStratum;
    if (!householdStrata.includes(stratum)) throw new Misuse(`--strata takes one of ${householdStrata.join(', ')}`);
    if ((values.households === undefined) === (values.each === undefined))
      throw new Misuse('give --households or --each');
    const wanted = wholeNumber(values.households ?? values.each, values.each === undefined ? '--households' : '--each');
    const places = typeof values.places === 'string' ? values.places.split(',').filter(Boolean) : [];
    const programme = typeof values.programme === 'string' ? values.programme : null;
    const snapshot = typeof values.snapshot === 'string' ? values.snapshot : null;
    const format = formatOf(values.format);
    try {
      const drawn = await drawHouseholds({ snapshot, seed, stratum, places, programme }, (strata) =>
        values.each === undefined
          ? shareOut(strata, wanted)
          : new Map(strata.map((each) => [each.stratum, Math.min(wanted, each.units)])),
      );
      if (drawn.length === 0) {
        return refused({
          code: 'empty-frame',
          sentence: 'No household of the snapshot fits the places and the programme named.',
          nextStep: 'Check the codes with /api/v1/places and the programme with /api/v1/programmes.',
        });
      }
      await writeRows(
        drawn.map((each) => ({ ...each, seed })),
        columns,
        format,
        write,
      );
      say(`${drawn.length} households drawn by seed ${seed}. Keep the file as you keep the registry.`);
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
