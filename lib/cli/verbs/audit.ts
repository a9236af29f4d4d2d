import { done, refused } from '../../core/result';
import { auditColumns } from '../../serving/access/audit';
import { isAnchored } from '../../serving/access/audit-head';
import { listAudit } from '../../serving/access/list-audit';
import { faultSentence, verifyAudit } from '../../serving/access/verify-audit';
import { formatOf, writeRows } from '../table';
import { Misuse, type Verb, wholeNumber } from '../verb';

const verb: Verb = {
  summary: 'checks or lists the audit trail of the state folder (NAQSHA_STATE)',
  usage:
    'naqsha audit verify\nnaqsha audit list [--limit N] [--before SEQ] [--who ID] [--act ACT]\n    [--about TEXT] [--from DAY] [--until DAY] [--format csv|json]\n\n' +
    'verify walks the chain of hashes and names the first broken entry; the hash it prints may be noted elsewhere.\n' +
    'The key and the head of the trail lie in NAQSHA_KEYS; set it to a folder outside the state folder. Days are YYYY-MM-DD.',
  options: {
    format: { type: 'string' },
    limit: { type: 'string' },
    before: { type: 'string' },
    who: { type: 'string' },
    act: { type: 'string' },
    about: { type: 'string' },
    from: { type: 'string' },
    until: { type: 'string' },
  },
  async run({ positionals, values, say, write }) {
    if (positionals[0] === 'verify') return verify(say);
    if (positionals[0] !== 'list') throw new Misuse('say what to do: "audit verify" or "audit list"');
    const before = values.before === undefined ? null : wholeNumber(values.before, '--before');
    const limit = wholeNumber(values.limit, '--limit', 1000);
    const rows = await listAudit({
      viewer: textOf(values.who),
      act: textOf(values.act),
      about: textOf(values.about),
      from: dayOf(values.from, '--from'),
      until: dayOf(values.until, '--until'),
      before,
      limit,
    });
    await writeRows(
      rows.map((row) => ({ ...row })),
      auditColumns,
      formatOf(values.format),
      write,
    );
    return done(null);
  },
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function dayOf(value: unknown, option: string): string | null {
  const day = textOf(value);
  if (day !== null && !/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Misuse(`${option} takes a day such as 2026-01-31`);
  return day;
}

async function verify(say: (line: string) => void) {
  const verdict = await verifyAudit();
  if (!verdict.whole)
    return refused({
      code: 'audit-broken',
      sentence: `The audit trail is broken at entry ${verdict.seq}: ${faultSentence(verdict.fault, 'en')}.`,
      nextStep:
        'Keep the file as it is, compare it with the last backup, and find out who could write to the state folder.',
    });
  say(`${verdict.entries} entries, unbroken. Last hash ${verdict.hash}`);
  if (!isAnchored())
    say(
      'Its head lies beside it: set NAQSHA_KEYS to a folder elsewhere, so that a trail that is emptied whole is noticed.',
    );
  return done(null);
}

export default verb;
