import { correlation } from './correlation';
import { ranks } from './ranks';

/** Spearman's rank correlation: Pearson's of the ranks, ties at their mean rank (as R's `cor(method = "spearman")`). */
export const spearman = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  correlation(ranks(one), ranks(other));
