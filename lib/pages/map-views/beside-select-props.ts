export interface BesideSelectProps {
  /** The second measure in force. */
  value: string;
  themes: readonly { theme: string; indicators: readonly { id: string; title: string }[] }[];
  /** Other snapshots the same measure may be looked at in; left out where only measures are asked for. */
  snapshots?: readonly { id: string; title: string }[];
  /** The snapshot in force instead of a second measure. */
  snapshot?: string | null;
}
