import { createHash } from 'node:crypto';
import type { ImportedBoundaries } from './boundaries';

/** The sha-256 of the three topologies as they are published: two maps with one hash draw the same. */
export const topologyHash = (topologies: ImportedBoundaries['topologies']): string =>
  createHash('sha256').update(JSON.stringify(topologies)).digest('hex');
