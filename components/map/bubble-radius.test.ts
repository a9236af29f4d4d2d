import { describe, expect, it } from 'vitest';
import { bubbleKey, bubbleRadius, largestBubble } from './bubble-radius';

describe('bubbles', () => {
  it('have areas in proportion to their counts', () => {
    const area = (value: number) => bubbleRadius(value, 400, 577) ** 2;
    expect(area(400)).toBeCloseTo(area(100) * 4);
    expect(bubbleRadius(400, 400, 577)).toBe(largestBubble(577));
  });

  it('do not stand for zero, nor where nothing is counted', () => {
    expect([bubbleRadius(0, 10, 5), bubbleRadius(-2, 10, 5), bubbleRadius(3, 0, 5)]).toEqual([0, 0, 0]);
    expect(bubbleKey(0)).toEqual([]);
  });

  it('are explained by round counts no larger than the largest', () => {
    expect(bubbleKey(160_856)).toEqual([100_000, 30_000]);
    expect(bubbleKey(1)).toEqual([1]);
  });
});
