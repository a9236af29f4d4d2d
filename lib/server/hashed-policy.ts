import { createHash } from 'node:crypto';

const inline = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/**
 * A page that is kept cannot bear the nonce of one answer: the inline scripts that bore it are named by their SHA-256 in the policy
 * instead (Content Security Policy level 2), so that nothing else runs, and the same bytes serve everybody. A script without the
 * nonce stays as forbidden as it was.
 */
export function hashedPolicy(html: string, policy: string): { html: string; policy: string } {
  const nonce = /'nonce-([^']*)'/.exec(policy)?.[1];
  if (nonce === undefined) return { html, policy };
  const mark = ` nonce="${nonce}"`;
  const hashes = new Set<string>();
  for (const [, attributes = '', text = ''] of html.matchAll(inline))
    if (attributes.includes(mark))
      hashes.add(`'sha256-${createHash('sha256').update(text.replaceAll(mark, '')).digest('base64')}'`);
  return { html: html.replaceAll(mark, ''), policy: policy.replace(`'nonce-${nonce}'`, () => [...hashes].join(' ')) };
}
