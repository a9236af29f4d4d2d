import type { KeyedHash } from '../../core/identity/keyed-hash';
import { done, type Refusal, type Result, refused } from '../../core/result';
import type { Programme } from '../../measures/programmes/programme-schema';
import { explain } from '../../science/pmt/explain';
import type { Connection } from '../../warehouse/database';
import type { KeyDoor } from './behind-key';
import { canBeBornIn } from './birth-year';
import type { EligibilityStatus } from './eligibility-question';
import { householdAnswers } from './household-answers';
import { type IdentityHolder, identityHolders } from './identity-holders';
import { type ProgrammeStanding, programmeStanding } from './programme-standing';
import { type RulesKept, rulesKept } from './rules-kept';

export interface JudgedQuestion {
  hash: KeyedHash;
  bornIn: number;
  programme: string;
}

const notHeld: Refusal = {
  code: 'programme-not-held',
  sentence: 'The snapshot in force does not hold this programme.',
  nextStep: 'Ask about another programme of the key, or ask an administrator whether it was taken out.',
};

type Subject = Pick<IdentityHolder, 'household_id' | 'place_code' | 'age'>;

/**
 * Whether the household of a number is eligible for a programme, by the rule of the day of the extract as the page of the household
 * tries it. `not_eligible` is also the answer where nobody has the number, where who has it was born in no such year, and where the
 * household lies outside the area of the key. `refer` is the answer where the record cannot decide, where a number stands in households
 * that differ, and for everybody where no rule of the programme can be tried.
 *
 * In each of these cases the same questions are put to the file: where nobody has the number another household is judged in its
 * place, chosen by the hash, and its result thrown away.
 */
export async function judgeEligibility(
  { connection, snapshot, covers }: Pick<KeyDoor, 'connection' | 'snapshot' | 'covers'>,
  { hash, bornIn, programme: wanted }: JudgedQuestion,
): Promise<Result<EligibilityStatus>> {
  const { models, programmes } = await rulesKept(connection);
  const programme = programmes.find(({ programme: { id } }) => id === wanted)?.programme;
  if (!programme) return refused(notHeld);
  const spare = await anyHousehold(connection, hash);
  const holders = await identityHolders(connection, hash);
  const found = new Set<EligibilityStatus>();
  let isTried = false;
  for (const subject of holders.length > 0 ? holders : [spare]) {
    const { standing, surveyedOn } = await judged(connection, subject, { models, programme, day: snapshot.asOf });
    isTried ||= standing.rules.length > 0;
    const isAskedAbout =
      subject !== spare && covers(subject.place_code) && canBeBornIn(bornIn, subject.age, surveyedOn);
    if (isAskedAbout) found.add(statusOf(standing));
  }
  if (!isTried) return done('refer');
  const [status, another] = found;
  return done(another ? 'refer' : (status ?? 'not_eligible'));
}

const statusOf = ({ eligible }: ProgrammeStanding): EligibilityStatus =>
  eligible === null ? 'refer' : eligible ? 'eligible' : 'not_eligible';

async function judged(
  connection: Connection,
  { household_id, place_code: place }: Subject,
  { models, programme, day }: { models: RulesKept['models']; programme: Programme; day: string },
) {
  const { answers, boundarySet } = await householdAnswers(connection, household_id, place);
  const [model] = models;
  const score = model ? explain(model, answers, day).score : null;
  const household = { record: answers, place, boundarySet, spells: [], modelId: model?.id ?? '', score };
  return { standing: programmeStanding(programme, household, day), surveyedOn: String(answers.surveyed_on) };
}

/** Some household of the file, the same each time for the same hash; one that does not exist where the file holds none. */
async function anyHousehold(connection: Connection, { high }: KeyedHash): Promise<Subject> {
  const counted = await connection.one('select count(*)::double as households from int_households_located');
  const row = await connection.one(
    'select household_id, place_code from int_households_located where rowid = $at::bigint',
    { at: String(BigInt(high) % BigInt(Math.max(1, Number(counted?.households)))) },
  );
  return { household_id: String(row?.household_id), place_code: String(row?.place_code), age: null };
}
