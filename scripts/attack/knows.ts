import type { AttackerKnowledge } from '../../lib/attack/attacker-knowledge';

export const knows: AttackerKnowledge = { maximum: 8, variance: 3, threshold: 3, smallestBase: 11 };
