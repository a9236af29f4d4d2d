import { createHash } from 'node:crypto';

const inline = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const nonces = / nonce="[^"]*"/g;

/**
 * A page that is kept cannot bear the nonce of one answer: its inline scripts are named by their SHA-256 in the policy instead
 * (Content Security Policy level 2), so that nothing else runs, and the same bytes serve everybody.
 */
export function hashedPolicy(html: string, policy: string): { html: string; policy: string } {
  const plain = html.replace(nonces, '');
  const hashes = new Set<string>();
  for (const [, text = ''] of plain.matchAll(inline))
    hashes.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return { html: plain, policy: policy.replace(/'nonce-[^']*'/, [...hashes].join(' ')) };
}
