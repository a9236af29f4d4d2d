import { done, type Refusal, type Result, refused } from '../../core/result';
import { makeAgencyKey } from '../../serving/access/agency-keys';
import { endOfDay } from '../../serving/access/end-of-day';
import { places } from '../../serving/queries/places';
import { programmes } from '../../serving/queries/programmes';
import { withSnapshot } from '../../serving/queries/with-snapshot';
import { Misuse, required, type Verb } from '../verb';

const listOf = (value: unknown): string[] => (typeof value === 'string' ? value.split(',').filter(Boolean) : []);

const verb: Verb = {
  summary: 'makes a key with which an executing agency asks about eligibility, and prints it once',
  usage: `naqsha agency-key --agency NAME --programmes ID,ID… [--places CODE,CODE…] [--last-day YYYY-MM-DD]

Without --places the agency may ask about the whole nation, without --last-day until an administrator revokes the key at /admin.
Only its hash is kept: hand the printed key over by a safe way.`,
  options: {
    agency: { type: 'string' },
    programmes: { type: 'string' },
    places: { type: 'string' },
    'last-day': { type: 'string' },
  },
  async run({ values, say, write }) {
    const agency = required(values.agency, '--agency').trim();
    const wanted = { programmes: listOf(values.programmes), places: listOf(values.places) };
    if (wanted.programmes.length === 0) throw new Misuse('--programmes is missing');
    const lastDay = values['last-day'];
    const expiresAt = typeof lastDay === 'string' ? endOfDay(lastDay) : null;
    if (lastDay !== undefined && (expiresAt === null || Date.parse(expiresAt) <= Date.now()))
      throw new Misuse('--last-day takes a day that is not over, as YYYY-MM-DD');
    const known = await knownIn(wanted);
    if (!known.ok) return known;
    const scope = wanted.places.length === 0 ? null : wanted.places;
    const { id, token } = await makeAgencyKey('operator', { ...wanted, agency, scope, expiresAt }, Date.now());
    say(`${id} of ${agency}. This is shown only now:`);
    await write(`${token}\n`);
    return done(null);
  },
};

/** Programmes and places must be those of the snapshot in force; a division has no code of its own to hold. */
async function knownIn(wanted: { programmes: string[]; places: string[] }): Promise<Result<null, Refusal>> {
  const answer = await withSnapshot(null, 'operator', async (ask) => ({
    programmes: (await ask(programmes, { programme: null })).map(({ programme_id }) => programme_id),
    places: (await ask(places, { code: null, level: null, within: null }))
      .filter(({ level }) => level !== 'division')
      .map(({ place_code }) => place_code),
  }));
  if (!answer.ok) return answer;
  const unknown = [
    ...wanted.programmes.filter((id) => !answer.value.programmes.includes(id)),
    ...wanted.places.filter((code) => !answer.value.places.includes(code)),
  ];
  if (unknown.length === 0) return done(null);
  return refused({
    code: 'unknown-scope',
    sentence: `The snapshot in force has no programme or place ${unknown.map((each) => `"${each}"`).join(', ')}.`,
    nextStep: 'See /api/v1/programmes and /api/v1/places; name the districts of a division one by one.',
  });
}

export default verb;
