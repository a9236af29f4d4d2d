import type { Classifier } from './classification';

/** Equal intervals: k classes of the same width between the lowest and the highest value. */
export const equal: Classifier = (sorted, classes) => {
  const [low, high] = [sorted[0] as number, sorted[sorted.length - 1] as number];
  return Array.from({ length: classes + 1 }, (_, edge) =>
    edge === classes ? high : low + (high / classes - low / classes) * edge,
  );
};
