import type { BoundarySet } from './place';

export const currentSet = 'cod-ab-2022-09-09';
export const formerSet = 'cod-ab-2018-12-18';

/** The boundary sets whose places the product knows, newest first. */
export function knownBoundarySets(): BoundarySet[] {
  return [
    {
      id: currentSet,
      codesOf: currentSet,
      title: 'Pakistan administrative levels 1–3, valid 9 September 2022',
      validOn: '2022-09-09',
      source: 'OCHA and WFP, common operational dataset COD-AB',
      schematic: false,
    },
    {
      id: formerSet,
      codesOf: formerSet,
      title: 'Pakistan administrative levels 1–3, 18 December 2018',
      validOn: '2018-12-18',
      source: 'OCHA, common operational dataset COD-AB; without Azad Kashmir and Gilgit Baltistan',
      schematic: false,
    },
  ];
}
