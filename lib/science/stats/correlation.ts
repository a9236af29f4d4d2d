import { invariant } from '../../core/invariant';

/** Pearson's correlation; NaN where one side does not vary. */
export function correlation(one: ArrayLike<number>, other: ArrayLike<number>): number {
  invariant(one.length === other.length && one.length > 1, 'correlation takes two equally long series');
  const mean = (series: ArrayLike<number>): number =>
    Array.from(series).reduce((sum, each) => sum + each, 0) / series.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let [product, squareOne, squareOther] = [0, 0, 0];
  for (let i = 0; i < one.length; i++) {
    const [a, b] = [(one[i] as number) - meanOne, (other[i] as number) - meanOther];
    product += a * b;
    squareOne += a * a;
    squareOther += b * b;
  }
  return product / Math.sqrt(squareOne * squareOther);
}
