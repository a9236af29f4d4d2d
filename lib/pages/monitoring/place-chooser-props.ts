export interface PlaceChooserProps {
  /** A chosen tehsil or division, which the list does not offer otherwise. */
  other: { code: string; name: string } | null;
  nation: { code: string; name: string };
  provinces: readonly { code: string; name: string; districts: readonly { code: string; name: string }[] }[];
}
