import type { Ground } from './ground';

/** What one attack got, against what it may get at most. Shares are 0–1, points are hundredths above guessing. */
export interface AttackResult {
  attack: string;
  finding: string;
  /** Cells, figures or households tried. */
  tried: number;
  found: number;
  unit: 'cells' | 'share' | 'points';
  atMost: number;
  met: boolean;
}

/**
 * One attacker, replayed: he reads the schema `published` (and that of other snapshots), and what he concludes is compared with the schema
 * `records`. Each file of `attacks/` says in its docstring what he knows, what he does and what he may learn.
 */
export interface Attack {
  name: string;
  /** One snapshot, two that follow one another, or a chain of several. */
  needs: 'one' | 'two' | 'chain';
  run(ground: Ground): Promise<AttackResult[]>;
}
