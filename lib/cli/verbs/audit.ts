import { done, refused } from '../../core/result';
import { auditColumns } from '../../serving/access/audit';
import { listAudit } from '../../serving/access/list-audit';
import { faultSentence, verifyAudit } from '../../serving/access/verify-audit';
import { formatOf, writeRows } from '../table';
import { Misuse, type Verb, wholeNumber } from '../verb';

const verb: Verb = {
  summary: 'checks or lists the audit trail of the state folder (NAQSHA_STATE)',
  usage:
    'naqsha audit verify\nnaqsha audit list [--limit N] [--before SEQ] [--format csv|json]\n\n' +
    'verify walks the chain of hashes and names the first broken entry; the hash it prints may be noted elsewhere.',
  options: { format: { type: 'string' }, limit: { type: 'string' }, before: { type: 'string' } },
  async run({ positionals, values, say, write }) {
    if (positionals[0] === 'verify') return verify(say);
    if (positionals[0] !== 'list') throw new Misuse('say what to do: "audit verify" or "audit list"');
    const before = values.before === undefined ? null : wholeNumber(values.before, '--before');
    const limit = wholeNumber(values.limit, '--limit', 1000);
    const rows = await listAudit({ viewer: null, before, limit });
    await writeRows(
      rows.map((row) => ({ ...row })),
      auditColumns,
      formatOf(values.format),
      write,
    );
    return done(null);
  },
};

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
  return done(null);
}

export default verb;
