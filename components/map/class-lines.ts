import { mesh } from 'topojson-client';
import { type ClassedMap, type ClassOutline, outlineOfFill } from '@/lib/serving/presentation/classed-map';
import type { BoundaryTopology } from '@/lib/serving/presentation/outline/boundary-topology';

export type ClassLines = Record<ClassOutline, GeoJSON.MultiLineString>;

/** The lines around all places whose classes are outlined alike: one line around a cluster, none within it. */
export function classLines(topology: BoundaryTopology, classed: ClassedMap): ClassLines {
  const outlineAt = ({ properties }: { properties?: object }): ClassOutline | null => {
    const fill = classed.fills.get((properties as { code?: string })?.code ?? '');
    return fill ? outlineOfFill(classed, fill) : null;
  };
  const around = (outline: ClassOutline): GeoJSON.MultiLineString =>
    mesh(topology, topology.objects.places, (a, b) => {
      const [one, other] = [outlineAt(a) === outline, outlineAt(b) === outline];
      return a === b ? one : one !== other;
    });
  return { solid: around('solid'), dotted: around('dotted') };
}
