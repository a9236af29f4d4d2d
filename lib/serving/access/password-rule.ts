export const shortestPassword = 12;
export const longestPassword = 128;
const fewestLetters = 5;

export type PasswordProblem = 'short' | 'long' | 'plain' | 'address';

/** Long beats clever: 12 to 128 characters, at least five different ones, and not the e-mail address. Null where it will do. */
export function passwordProblem(password: string, email: string): PasswordProblem | null {
  if ([...password].length < shortestPassword) return 'short';
  if (password.length > longestPassword) return 'long';
  if (new Set(password.toLowerCase()).size < fewestLetters) return 'plain';
  const local = email.toLowerCase().split('@')[0] ?? '';
  return local.length > 3 && password.toLowerCase().replace(local, '').length < 6 ? 'address' : null;
}
