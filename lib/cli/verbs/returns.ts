import { done, refused } from '../../core/result';
import { keepDecision } from '../../registry/returns/keep-decision';
import { places } from '../../serving/queries/places';
import { returnPlacements } from '../../serving/queries/return-placements';
import { withSnapshot } from '../../serving/queries/with-snapshot';
import { dataFolder } from '../../warehouse/published';
import { formatOf, writeRows } from '../table';
import { Misuse, required, type Verb, type VerbCall } from '../verb';

const columns = [
  ...(['programme_id', 'period', 'province_name', 'district_name', 'place_name', 'said_code', 'how'] as const),
  ...(['place_code', 'level', 'suggestions', 'decided_by', 'decided_on', 'decided_why'] as const),
  ...(['published_rows', 'eligible', 'paid', 'deposited_pkr', 'withdrawn_pkr'] as const),
] as const;

const optional = (value: string | boolean | undefined): string | null => (typeof value === 'string' ? value : null);

const verb: Verb = {
  summary: 'lists how published returns were placed, and keeps decisions about names',
  usage: `naqsha returns list [--unplaced] [--programme ID] [--snapshot ID] [--format csv|json]
naqsha returns decide --province NAME --district NAME --place NAME (--code CODE | --no-place) --by AUTHOR --why REASON

A decision is about one name as printed, beside its district and province. It is kept with author and day in
decisions/places.csv of the data folder and holds from the next load. The latest about a name stands; none is taken out.`,
  options: {
    unplaced: { type: 'boolean' },
    programme: { type: 'string' },
    snapshot: { type: 'string' },
    format: { type: 'string' },
    province: { type: 'string' },
    district: { type: 'string' },
    place: { type: 'string' },
    code: { type: 'string' },
    'no-place': { type: 'boolean' },
    by: { type: 'string' },
    why: { type: 'string' },
  },
  run(call) {
    const [form] = call.positionals;
    if (form === 'list') return list(call);
    if (form === 'decide') return decide(call);
    throw new Misuse('say "list" or "decide"');
  },
};

async function list({ values, write }: VerbCall) {
  const format = formatOf(values.format);
  const found = await withSnapshot(optional(values.snapshot), 'operator', (ask) =>
    ask(returnPlacements, {
      programme: optional(values.programme),
      period: null,
      placed: values.unplaced === true ? false : null,
      how: null,
    }),
  );
  if (!found.ok) return found;
  await writeRows(found.value, columns, format, write);
  return done(null);
}

async function decide({ values, say }: VerbCall) {
  const [province, district] = [optional(values.province) ?? '', optional(values.district) ?? ''];
  const place = required(values.place, '--place');
  const decidedBy = required(values.by, '--by');
  const why = required(values.why, '--why');
  const code = optional(values.code);
  if ((code === null) === (values['no-place'] !== true)) throw new Misuse('give either --code or --no-place');
  const found = await withSnapshot(null, 'operator', async (ask, snapshot) => ({
    boundarySet: snapshot.boundary_set,
    named: code === null ? [] : await ask(places, { code, level: null, within: null }),
  }));
  if (!found.ok) return found;
  const { boundarySet, named } = found.value;
  if (code !== null && named.length === 0) {
    return refused({
      code: 'unknown-place',
      sentence: `The boundary set ${boundarySet} holds no place "${code}".`,
      nextStep: 'Take a code from the suggestions of "naqsha returns list --unplaced".',
    });
  }
  const decidedOn = new Date().toISOString().slice(0, 10);
  const kept = keepDecision(dataFolder(), {
    boundarySet,
    province,
    district,
    place,
    placeCode: code,
    decidedBy,
    decidedOn,
    why,
  });
  if (!kept.ok) return kept;
  const above = named[0]?.parent_en ?? null;
  if (
    named[0]?.level === 'tehsil' &&
    above !== null &&
    district !== '' &&
    above.toLowerCase() !== district.toLowerCase()
  )
    say(
      `Note: ${named[0].name_en} lies in ${above}, the return names ${district}. If that is not meant, decide again.`,
    );
  const where = named[0] ? `counts at ${named[0].name_en} (${code})` : 'has no place of this set';
  say(`"${place}" of ${[district, province].filter(Boolean).join(', ')} ${where}; kept in ${kept.value}.`);
  say('It holds from the next load of the extract.');
  return done(null);
}

export default verb;
