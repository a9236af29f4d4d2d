import type { ParentOutline, PlaceOutline } from './outline';

export type PlaceParent = Pick<ParentOutline, 'code' | 'level' | 'nameEn' | 'nameUr'>;

/** Where districts and provinces lie, from the places drawn of each: their middle weighs places by area. */
export function parentOutlines(
  places: readonly PlaceOutline[],
  parentsOf: (code: string) => readonly PlaceParent[],
): ParentOutline[] {
  const sums = new Map<string, { parent: PlaceParent; x: number; y: number; area: number }>();
  for (const { code, centre, area } of places)
    for (const parent of parentsOf(code)) {
      const sum = sums.get(parent.code) ?? { parent, x: 0, y: 0, area: 0 };
      const weight = Math.max(1, area);
      sums.set(parent.code, {
        parent,
        x: sum.x + centre[0] * weight,
        y: sum.y + centre[1] * weight,
        area: sum.area + weight,
      });
    }
  return [...sums.values()].map(({ parent, x, y, area }) => ({
    ...parent,
    centre: [Math.round(x / area), Math.round(y / area)],
    area,
  }));
}
