import { distanceBand } from '../../spatial/distance-band';
import { nearest } from '../../spatial/nearest';
import type { Neighbours } from '../../spatial/neighbours';
import { contiguityRules } from '../../spatial/shared-vertices';
import { Misuse } from '../verb';
import { type AreaFigures, pointsOf } from './area-figures';

/** `queen`, `rook`, `knn:8`, `distance:50`: checked before any file is opened. */
export function neighbourRule(text: string, planar: boolean): (areas: AreaFigures) => Neighbours {
  const contiguous = contiguityRules.find((rule) => rule === text);
  if (contiguous) return (areas) => areas.contiguity(contiguous);
  const [, kind, size] = /^(knn|distance):(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const measure = Number(size);
  if (!(measure > 0) || (kind === 'knn' && !Number.isInteger(measure))) {
    throw new Misuse(
      '--weights takes queen, rook, knn:8 (nearest centres) or distance:50 (kilometres between centres)',
    );
  }
  const metric = planar ? 'planar' : 'great-circle';
  return ({ shapes }) =>
    kind === 'knn' ? nearest(pointsOf(shapes, metric), measure) : distanceBand(pointsOf(shapes, metric), measure);
}
