export const needClassNames = ['low', 'middle', 'high'] as const;
export type NeedClass = (typeof needClassNames)[number];

/** Thirds of places by a figure, as many places in each as can be; equal figures go by id, so that a draw can be repeated. */
export function needClasses(figures: readonly { id: string; value: number }[]): Map<string, NeedClass> {
  const ordered = [...figures].sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
  return new Map(
    ordered.map(({ id }, index) => [id, needClassNames[Math.floor((3 * index) / ordered.length)] as NeedClass]),
  );
}
