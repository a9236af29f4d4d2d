import { invariant } from '../../../core/invariant';
import type { MpiDefinition } from './definition';

/** The measure that the indicators of the theme `deprivation` are taken by; the others are only judged. */
export function measuredDefinition(definitions: readonly MpiDefinition[]): MpiDefinition {
  const found = definitions.find(({ id }) => id === 'registry-deprivations');
  invariant(found, 'data/mpi holds registry-deprivations.json');
  return found;
}
