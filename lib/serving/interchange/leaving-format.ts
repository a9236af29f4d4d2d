import type { Result } from '../../core/result';
import type { TableToLeave } from './table-to-leave';

/** A format that a table leaves in; one file each. */
export interface LeavingFormat {
  id: string;
  extension: string;
  /** True where a row without a shape cannot be written. */
  needsShapes: boolean;
  /** Writes the whole table under a path of our own, or refuses it; never a part of it. */
  write(table: TableToLeave, path: string): Promise<Result<null>>;
}
