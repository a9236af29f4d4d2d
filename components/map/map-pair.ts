import type { CameraLink } from './camera-link';

/** What two maps of the same places share while they stand side by side. */
export interface MapPair {
  camera: CameraLink;
  /** The place under the pointer or the keyboard's cursor on either map. */
  hovered: string | null;
  onHovered(code: string | null): void;
}
