import type { Result } from '@/lib/core/result';
import type { EdgeProblem } from '@/lib/serving/presentation/class-edges';

/** What a reader may do to the edges between classes. */
export interface EdgeControls {
  /** Strictly ascending, first and last included. */
  breaks: readonly number[];
  /** True while the edges are held fixed. */
  frozen: boolean;
  /** Shows edges while they are dragged, without keeping them. */
  onDraft(breaks: readonly number[]): void;
  /** Keeps edges in the link. */
  onKeep(breaks: readonly number[]): void;
  onFreeze(): void;
  onRelease(): void;
  /** The edges as typed, and what becomes of a typed text. */
  text: string;
  onType(text: string): Result<number[], EdgeProblem>;
}
