const cod = 'OCHA and WFP, Pakistan subnational administrative boundaries (COD-AB), valid 2022-09-09';
const census = 'Pakistan Bureau of Statistics, census 2017 and 2023 tables, read through R package PakPC2023';

/** Where every group of columns comes from, on what terms, and how far to trust it. */
export const originTable = [
  {
    table: 'places',
    columns: 'code level name_en parent_code province_code district_code',
    what: 'codes, names and parents of 7 provinces, 160 districts, 577 tehsils',
    origin: cod,
    licence: 'CC BY-IGO',
    certainty: 'as published; seven names written out or recased (Dera Ismail Khan, Town-II)',
  },
  {
    table: 'places',
    columns: 'division_code',
    what: 'the division each district is counted in',
    origin: census,
    licence: 'facts; package GPL-2',
    certainty:
      'as published; none for Azad Kashmir and Gilgit Baltistan; Lehri is counted in two, so only its tehsils have one',
  },
  {
    table: 'places',
    columns: 'name_ur',
    what: 'names in Urdu script',
    origin: 'written for this product from general knowledge',
    licence: 'own work',
    certainty:
      'districts and provinces sure; small tehsils of Balochistan, Khyber Pakhtunkhwa and Gilgit Baltistan to be read by a local; eight left empty',
  },
  {
    table: 'places',
    columns: 'longitude latitude area_km2',
    what: 'a point inside the place and its area',
    origin: `computed from the polygons of ${cod}`,
    licence: 'facts drawn from CC BY-IGO data',
    certainty:
      'point to four decimals from simplified polygons; area of tehsils as supplied, of coarser places computed on a sphere',
  },
  {
    table: 'population',
    columns: 'population households',
    what: 'people 2017 and 2023, households 2023, by tehsil',
    origin: census,
    licence: 'facts; package GPL-2',
    certainty:
      'sums to 241,499,431 people in 2023; 14 census units over several tehsils are split by area and say so; no tables for Azad Kashmir and Gilgit Baltistan',
  },
  {
    table: 'tehsil-margins',
    columns: 'households_2023 to deprivation_index',
    what: 'census shares by tehsil that the synthetic sample is drawn to; not shown to anybody as a figure',
    origin: census,
    licence: 'facts; package GPL-2',
    certainty:
      'ratios of counts by harmonised unit, the same for every tehsil of a unit; 56 tehsils of Azad Kashmir and Gilgit Baltistan borrow from neighbours and say so; empty where no possible count was printed',
  },
  {
    table: 'aliases',
    columns: 'alias within',
    what: 'spellings of the census tables',
    origin: census,
    licence: 'facts; package GPL-2',
    certainty: 'matched to tehsils by name, then by hand; 24 of 605 pairs low confidence',
  },
  {
    table: 'aliases',
    columns: 'alias within',
    what: 'spellings of cash returns, notifications, labels and small-area tables',
    origin: 'Emergency Cash portal 2020, PBS labels, notifications 2018–2024, World Bank tables 2018-19, common usage',
    licence: 'single facts',
    certainty: 'near spellings inside one district only; older districts written by hand',
  },
  {
    table: 'cod-ab-2018-12-18',
    columns: 'code tehsil district province',
    what: 'codes and names of the 433 tehsils of the former set',
    origin: 'OCHA, COD-AB Pakistan, 2018-12-18',
    licence: 'CC BY-IGO',
    certainty: 'as published; without Azad Kashmir and Gilgit Baltistan',
  },
  {
    table: 'crosswalk-2018-2022',
    columns: 'code_2018 code_2022 share_of_2018 share_of_2022',
    what: 'overlap of the two sets by area',
    origin: 'computed from the polygons of both sets',
    licence: 'facts drawn from CC BY-IGO data',
    certainty: 'area, not people; slivers are drawing differences',
  },
  {
    table: 'return-decisions',
    columns: 'place_code why',
    what: 'places that published returns spell in ways no rule may decide',
    origin: 'decided for this product by name, parents and history of the places',
    licence: 'own work; single facts',
    certainty: 'each row says why; a decision of the installation about the same name stands over it',
  },
];
