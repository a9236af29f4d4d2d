/**
 * Districts of Sindh (complete list, 21 August 2022) and Balochistan (nine of 32, 16 July 2022) that their governments
 * notified as calamity-hit in 2022, by p-code of the 2022 set. The severity the sample gives their tehsils is invented.
 */
export const floodedDistricts: ReadonlySet<string> = new Set(
  (
    'PK701 PK703 PK705 PK706 PK707 PK708 PK709 PK710 PK711 PK713 PK714 PK715 PK716 PK717 PK718 PK719 PK720 PK722 PK723 ' +
    'PK724 PK725 PK727 PK728 PK201 PK202 PK205 PK215 PK217 PK224 PK225 PK229 PK230'
  ).split(' '),
);
