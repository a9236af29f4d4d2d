/** Clearing away that may fail without harm: what is left of it is cleared when the next load or server starts. */
export function leaveForNextStart(clear: () => void): void {
  try {
    clear();
  } catch (problem) {
    process.emitWarning(`Not cleared yet, and left for the next start: ${(problem as Error).message}`);
  }
}
