/** The rows of `regression-reference.R`: the same sequence, to the last digit. */
export function referenceRows() {
  let state = 20160101;
  const uniform = (): number => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  const rows = Array.from({ length: 203 }, (_, i) => {
    const u = Array.from({ length: 6 }, uniform) as [number, number, number, number, number, number];
    const [size, area, phone] = [u[0], 10 * u[1] + u[0], u[2] < 0.3 ? 1 : 0];
    const y = 1 + 2 * size - 0.05 * area + 0.5 * phone + (u[3] - 0.5) * (1 + size);
    return { size, area, phone, weight: 0.5 + 2 * u[4], y, cluster: String(Math.floor(i / 10)) };
  });
  const column = (of: (row: (typeof rows)[number]) => number): Float64Array => Float64Array.from(rows, of);
  return {
    columns: [column((row) => row.size), column((row) => row.area), column((row) => row.phone)],
    target: column((row) => row.y),
    weights: column((row) => row.weight),
    clusters: rows.map((row) => row.cluster),
  };
}
