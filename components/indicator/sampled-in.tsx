'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { estimateAsShown, estimatedMoneyAsShown } from '@/lib/serving/presentation/estimate-as-shown';

const OneIn = createContext<number | null>(null);

/** Tells all below how many households of the nation one of the extract stands for; null for a full registry. */
export function SampledIn({ oneIn, children }: { oneIn: number | null; children: ReactNode }) {
  return <OneIn value={oneIn}>{children}</OneIn>;
}

/** How estimates that are worked out in the page are shown: rounded to what the sample carries, as published ones are. */
export function useEstimates() {
  const oneIn = useContext(OneIn);
  return {
    rounded: (estimate: number): number => estimateAsShown(estimate, oneIn),
    roundedMoney: (rupees: number, households: number): number => estimatedMoneyAsShown(rupees, households, oneIn),
  };
}
