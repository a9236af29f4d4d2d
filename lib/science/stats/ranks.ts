/** Ranks from 1, ties sharing the mean of their ranks (R's `rank`, ties.method "average"). */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from(values, (_, row) => row).sort(
    (one, other) => (values[one] as number) - (values[other] as number),
  );
  const ranked = new Float64Array(order.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1] as number] === values[order[start] as number]) end += 1;
    for (let place = start; place <= end; place++) ranked[order[place] as number] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranked;
}
