import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Files of the project as git sees them: tracked and new ones, without what .gitignore names. */
export function sourceFiles(pattern, folders = []) {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...folders],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  return listed
    .split('\0')
    .filter((file) => file !== '' && pattern.test(file) && existsSync(file))
    .sort();
}
