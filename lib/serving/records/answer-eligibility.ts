import { randomUUID } from 'node:crypto';
import { readIdentityKey } from '../../core/identity/identity-key';
import { keyedHash } from '../../core/identity/keyed-hash';
import { readIdentity } from '../../core/identity/read-identity';
import { done, type Refusal, type Result, refused } from '../../core/result';
import type { KeyAsker } from '../access/agency-key';
import { record } from '../access/audit';
import { changeAgencyKey } from '../access/change-agency-key';
import { countForKey, countForPerson, dayOf, secondsToNextDay } from '../access/count-asked';
import { keyPaused } from '../access/key-refusal';
import { walksWith } from '../access/number-walk';
import { behindKey } from './behind-key';
import type { EligibilityAnswer, EligibilityQuestion } from './eligibility-question';
import { noIdentityKey } from './identity-holders';
import { judgeEligibility } from './judge-eligibility';

export const mostADay = { key: 20_000, person: 5 } as const;

const dayLimit = (whose: 'key' | 'person', now: number): Refusal => ({
  code: `${whose}-day-limit`,
  sentence:
    whose === 'key'
      ? `This key asked ${mostADay.key} questions today, and no more are answered.`
      : `This person was asked about ${mostADay.person} times today, and no more is answered.`,
  nextStep: 'Ask again after midnight UTC.',
  details: { retry_after_seconds: secondsToNextDay(now) },
});

/**
 * Answers one question of an executing agency. In this order: the programme must be one of the key's; the question counts for the key;
 * numbers gone through one after another pause the key; the question counts for the person; it is judged; the decision is written to
 * the audit trail with the keyed hash of the number, and then answered. None of what comes before judging depends on the registry.
 */
export async function answerEligibility(
  asker: KeyAsker,
  question: EligibilityQuestion,
  now: number,
): Promise<Result<EligibilityAnswer>> {
  const { key, act } = asker;
  const programme = programmeAsked(asker, question);
  if (!programme.ok) return programme;
  const opened = readIdentityKey();
  if (!opened.ok) return opened;
  const [number, identityKey] = [readIdentity(question.cnic), opened.value];
  if (number === null || identityKey === null) return refused(noIdentityKey);
  if ((await countForKey(key.id, now)) > mostADay.key) return refused(dayLimit('key', now));
  if (walksWith(key.id, number)) {
    await changeAgencyKey(key.id, key.id, { act: 'pause-key', reason: 'walk' }, now);
    return refused(keyPaused);
  }
  const hash = keyedHash(identityKey, number);
  const purpose = `${question.purpose}: ${question.case_ref}`;
  const today = keyedHash(identityKey, `${dayOf(now)} ${number}`);
  if ((await countForPerson(`${today.high}-${today.low}`, now)) > mostADay.person) {
    const object = `refused, asked too often today: keyed hash ${hash.high}`;
    await record({ viewer: key.id, act, object, purpose, snapshot: null });
    return refused(dayLimit('person', now));
  }
  return behindKey(asker, now, async (door) => {
    const asked = { hash, bornIn: Number(question.second_factor), programme: programme.value };
    const status = await judgeEligibility(door, asked);
    if (!status.ok) return status;
    const decision = randomUUID();
    await door.note(`decision ${decision}: ${status.value} for ${programme.value}, keyed hash ${hash.high}`, purpose);
    const { asOf, id } = door.snapshot;
    return done({ status: status.value, programme: programme.value, as_of: asOf, snapshot: id, decision_id: decision });
  });
}

function programmeAsked({ key }: KeyAsker, { programme }: EligibilityQuestion): Result<string> {
  const [only, another] = key.programmes;
  if (programme === undefined && only !== undefined && another === undefined) return done(only);
  if (programme !== undefined && key.programmes.includes(programme)) return done(programme);
  return refused({
    code: 'programme-not-for-key',
    sentence: 'This key does not ask about that programme, or it asks about several and none is named.',
    nextStep: `Name one of ${key.programmes.join(', ')} as "programme".`,
  });
}
