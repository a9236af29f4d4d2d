import type { Neighbours } from './neighbours';

export const contiguityRules = ['queen', 'rook'] as const;
export type ContiguityRule = (typeof contiguityRules)[number];

/**
 * Contiguity from the vertices of each area (numbers below `count`): queen neighbours share one vertex or more, rook
 * neighbours two or more distinct ones, which is how spdep's poly2nb counts a shared edge. Two areas that touch in two
 * separate points are rook neighbours by this rule.
 */
export function sharedVertices(vertices: readonly Int32Array[], count: number, rule: ContiguityRule): Neighbours {
  const size = vertices.length;
  const distinct = withoutRepeats(vertices, count);
  const at = areasByVertex(distinct, count);
  const least = rule === 'queen' ? 1 : 2;
  const shared = new Int32Array(size);
  const offsets = new Int32Array(size + 1);
  const links: number[] = [];
  for (let area = 0; area < size; area++) {
    const met: number[] = [];
    for (const vertex of distinct[area] as Int32Array) {
      const end = at.offsets[vertex + 1] as number;
      for (let place = at.offsets[vertex] as number; place < end; place++) {
        const other = at.areas[place] as number;
        if (other === area) continue;
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] as number) + 1;
      }
    }
    met.sort((a, b) => a - b);
    for (const other of met) {
      if ((shared[other] as number) >= least) links.push(other);
      shared[other] = 0;
    }
    offsets[area + 1] = links.length;
  }
  return { size, offsets, neighbours: Int32Array.from(links), rule: `${rule} contiguity` };
}

function withoutRepeats(vertices: readonly Int32Array[], count: number): Int32Array[] {
  const seenBy = new Int32Array(count).fill(-1);
  return vertices.map((row, area) => {
    const kept = new Int32Array(row.length);
    let end = 0;
    for (const vertex of row) {
      if (seenBy[vertex] === area) continue;
      seenBy[vertex] = area;
      kept[end++] = vertex;
    }
    return kept.subarray(0, end);
  });
}

function areasByVertex(vertices: readonly Int32Array[], count: number): { offsets: Int32Array; areas: Int32Array } {
  const offsets = new Int32Array(count + 1);
  for (const row of vertices) for (const vertex of row) offsets[vertex + 1] = (offsets[vertex + 1] as number) + 1;
  for (let vertex = 0; vertex < count; vertex++) {
    offsets[vertex + 1] = (offsets[vertex + 1] as number) + (offsets[vertex] as number);
  }
  const fill = offsets.slice();
  const areas = new Int32Array(offsets[count] as number);
  for (let area = 0; area < vertices.length; area++) {
    for (const vertex of vertices[area] as Int32Array) {
      const place = fill[vertex] as number;
      areas[place] = area;
      fill[vertex] = place + 1;
    }
  }
  return { offsets, areas };
}
