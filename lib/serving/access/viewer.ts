import type { Role } from './role';

/** Who asks, as the session says. `scope` holds p-codes whose descendants are implied; null is the nation. */
export interface Viewer {
  id: string;
  name: string;
  role: Role;
  scope: readonly string[] | null;
}
