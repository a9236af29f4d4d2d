import { done, refused } from '../../core/result';
import { makeLink } from '../../serving/access/links';
import { hasAdmin } from '../../serving/access/people';
import type { Verb } from '../verb';

const verb: Verb = {
  summary: 'prints a one-time link for the first administrator, where there is none yet',
  usage: 'naqsha admin-link [--address http://localhost:3000] [--if-needed]',
  options: { address: { type: 'string' }, 'if-needed': { type: 'boolean' } },
  async run({ values, say, write }) {
    if (await hasAdmin())
      return values['if-needed']
        ? done(null)
        : refused({
            code: 'has-admin',
            sentence: 'There is an administrator already.',
            nextStep: 'Ask them for a link; they make one at /admin.',
          });
    const link = { kind: 'first-admin', email: null, name: null, role: 'admin', scope: null } as const;
    const token = await makeLink(link, null);
    const address = typeof values.address === 'string' ? values.address : 'http://localhost:3000';
    say('Nobody can sign in yet. This link makes the first administrator; it works once, within 24 hours:');
    await write(`${address.replace(/\/$/, '')}/sign-in/link/${token}\n`);
    return done(null);
  },
};

export default verb;
