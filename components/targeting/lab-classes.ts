import { nationalEdges } from '@/lib/serving/presentation/classify/national-edges';
import type { Ink } from '@/lib/serving/presentation/ink';
import { changeInks, inks } from '@/lib/serving/presentation/palette';

/** How the map of the lab is shaded: the share of households that are in, or its change against the official line. */
export type LabShade = 'share' | 'change';

const shareEdges = nationalEdges({ id: 'poverty_headcount', unit: 'share', betterWhen: 'lower' }, []);
const changeEdges = [-0.1, -0.02, 0.02, 0.1];

/** Edges between classes, shares 0–1; a class holds its lower edge. They stand still, so that colours keep their meaning while the line moves. */
export const labEdges: Record<LabShade, readonly number[]> = { share: shareEdges, change: changeEdges };
export const labInks: Record<LabShade, readonly Ink[]> = {
  share: inks('need', shareEdges.length + 1),
  change: changeInks([-1, ...changeEdges, 1]),
};

/** Class of every place, −1 where its value is not known. */
export function labClasses(values: Float64Array, shade: LabShade): Int8Array {
  const edges = labEdges[shade];
  return Int8Array.from(values, (value) => {
    if (Number.isNaN(value)) return -1;
    let index = 0;
    while (index < edges.length && value >= (edges[index] as number)) index += 1;
    return index;
  });
}
