import { node, run } from './run.mjs';

/** Calls the command `naqsha`, as a person would. */
export const naqsha = (parameters, env = {}) =>
  run(node, ['--import', 'tsx', 'lib/cli/main.ts', ...parameters], { env: { ...process.env, ...env } });
