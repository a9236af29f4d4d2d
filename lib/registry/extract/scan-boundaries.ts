import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { done, type Result, refused } from '../../core/result';
import { fileRefusal, notAFile, sendAgain } from './scan/file-refusal';

export interface ScannedBoundaries {
  name: string;
  path: string;
  bytes: number;
  sha256: string;
  /** Features of a GeoJSON, geometries of a TopoJSON. */
  records: number;
}

/** Size, hash and features of the boundary file; what the polygons are is the boundary import's to judge. */
export async function scanBoundaries({
  name,
  path,
}: {
  name: string;
  path: string;
}): Promise<Result<ScannedBoundaries>> {
  if (!(await stat(path)).isFile()) return refused(notAFile(name));
  const content = await readFile(path);
  const records = featuresOf(content.toString('utf8'));
  if (records === null) {
    return refused(
      fileRefusal(
        'boundaries',
        name,
        { en: 'this is neither GeoJSON nor TopoJSON.', ur: 'یہ GeoJSON یا TopoJSON نہیں ہے۔' },
        sendAgain,
      ),
    );
  }
  const sha256 = createHash('sha256').update(content).digest('hex');
  return done({ name, path, bytes: content.length, sha256, records });
}

interface MapFile {
  features?: unknown[];
  objects?: Record<string, { geometries?: unknown[] }>;
}

function featuresOf(text: string): number | null {
  let map: MapFile | null;
  try {
    map = JSON.parse(text.replace(/^\ufeff/, '')) as MapFile | null;
  } catch {
    return null;
  }
  if (Array.isArray(map?.features)) return map.features.length;
  if (!map?.objects || typeof map.objects !== 'object') return null;
  return Math.max(0, ...Object.values(map.objects).map((object) => object?.geometries?.length ?? 0));
}
