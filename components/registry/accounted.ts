import type { LoadFile } from '@/lib/serving/queries/load-files';

/** Every record of a file is accounted for: accepted, rejected, an exact copy, or blank. */
export const isAccounted = (file: LoadFile): boolean =>
  file.records === file.accepted + file.rejected + file.duplicate + file.blank;
