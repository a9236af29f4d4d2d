import fs, { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a program: its n-th call that changes the disk fails, or the process ends before or after it, or in the middle of
 * what it writes. `NAQSHA_FAULT` is `n:way`; `0:count` lets all through and says how many there were.
 */
const [at, way] = (process.env.NAQSHA_FAULT ?? '0:count').split(':');
const calls = ['openSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'linkSync', 'mkdirSync', 'rmSync', 'closeSync'];
let count = 0;

const end = () => process.kill(process.pid, 'SIGKILL');

const failed = (name, code) => Object.assign(new Error(`${code}: a fault put in, ${name}`), { code });

for (const name of calls) {
  const real = fs[name];
  fs[name] = (...given) => {
    count += 1;
    if (count !== Number(at)) return real(...given);
    if (way === 'EIO' || way === 'ENOSPC') {
      if (name === 'closeSync') real(...given);
      throw failed(name, way);
    }
    if (way === 'half' && name === 'writeFileSync') {
      const [file, text] = given;
      const handle = typeof file === 'number' ? file : fs.openSync(file, 'w');
      writeSync(handle, String(text).slice(0, String(text).length / 2));
    }
    if (way !== 'before' && way !== 'half') real(...given);
    return end();
  };
}
syncBuiltinESMExports();
if (way === 'count') process.on('exit', () => process.stdout.write(`${count}\n`));
