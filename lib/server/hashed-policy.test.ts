import { expect, test } from 'vitest';
import { hashedPolicy } from './hashed-policy';

test('an inline script that bore no nonce of the answer stays forbidden once the page is kept', () => {
  const html = '<script nonce="abc">alert(1)</script><script>alert(2)</script><script nonce="old">alert(3)</script>';
  expect(hashedPolicy(html, "script-src 'self' 'nonce-abc'")).toEqual({
    html: '<script>alert(1)</script><script>alert(2)</script><script nonce="old">alert(3)</script>',
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    policy: "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
  });
});
