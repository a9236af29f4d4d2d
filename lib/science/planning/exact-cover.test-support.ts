import { type CoverProblem, gainsInOrder } from './cover-problem';

/** The most that any plan of at most `count` sites under the caps can reach, by trying all of them with a bound; for small problems. */
export function exactCover(problem: CoverProblem): number {
  const { candidates, count, caps } = problem;
  const alone = new Map(candidates.map((place) => [place, gainsInOrder(problem, [place])[0]?.gain ?? 0]));
  const order = [...candidates].sort((one, other) => (alone.get(other) ?? 0) - (alone.get(one) ?? 0));
  let best = 0;
  const extend = (places: number[], from: number): void => {
    const reached = gainsInOrder(problem, places).reduce((sum, { gain }) => sum + gain, 0);
    best = Math.max(best, reached);
    if (places.length === count) return;
    for (let at = from; at < order.length; at++) {
      const place = order[at] as number;
      const hoped = order.slice(at, at + count - places.length).reduce((sum, each) => sum + (alone.get(each) ?? 0), 0);
      if (reached + hoped <= best) return;
      const next = [...places, place];
      const isAllowed = caps.every(
        ({ groups, most }) => next.filter((each) => groups[each] === groups[place]).length <= most,
      );
      if (isAllowed) extend(next, at + 1);
    }
  };
  extend([], 0);
  return best;
}
