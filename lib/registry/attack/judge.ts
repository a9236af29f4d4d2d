import type { AttackResult } from './attack';

/** A finding against its target; an attack that found nothing to try has met it. */
export const judge = (
  attack: string,
  finding: string,
  got: { tried: number; found: number; unit: AttackResult['unit']; atMost: number },
): AttackResult => ({ attack, finding, ...got, met: got.tried === 0 || got.found <= got.atMost });
