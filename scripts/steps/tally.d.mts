export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export function oneCheck(code: number): Tally;
export function vitestTally(file: string, code: number): Tally;
export function playwrightTally(file: string, code: number): Tally;
export function sum(tallies: Tally[]): Tally;
export function closingLine(tally: Tally): string;
