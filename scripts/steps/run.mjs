import { spawn } from 'node:child_process';

const bold = process.stdout.isTTY ? (text) => `\u001b[1m${text}\u001b[22m` : (text) => text;

export const heading = (text) => console.log(`\n${bold(`── ${text}`)}`);

/** A step that did not work, in words, with what to do next; the entry scripts print both and end with 1. */
export class StepFailed extends Error {
  constructor(sentence, nextStep) {
    super(sentence);
    this.nextStep = nextStep;
  }
}

/** Runs a command with its output in sight and answers its exit code (a signal counts as 130). */
export function run(command, parameters, options = {}) {
  return new Promise((accept, reject) => {
    const child = spawn(command, parameters, { stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => accept(signal ? 130 : (code ?? 1)));
  });
}

/** Runs `work`; a `StepFailed` is printed as a sentence and its next step, anything else as itself. */
export async function orExplain(work) {
  try {
    await work();
  } catch (problem) {
    if (!(problem instanceof StepFailed)) throw problem;
    console.error(`\n${problem.message}\nNext step: ${problem.nextStep}`);
    process.exitCode = 1;
  }
}

export const node = process.execPath;

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
