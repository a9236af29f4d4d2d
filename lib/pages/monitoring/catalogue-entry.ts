export interface CatalogueEntry {
  id: string;
  group: string;
  name: string;
  /** The indicator that computes it, with its title. */
  indicator: { id: string; title: string } | null;
  reason: string | null;
  asked: string;
  missing: string;
  source: string;
}
