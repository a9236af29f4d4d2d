/** What the link needs of a map; MapLibre's map is one. */
export interface Camera {
  getCenter(): { lng: number; lat: number };
  getZoom(): number;
  jumpTo(to: { center: { lng: number; lat: number }; zoom: number }): unknown;
  on(event: 'move', listener: () => void): unknown;
  off(event: 'move', listener: () => void): unknown;
}

/**
 * Maps that show the same ground: whichever moves, the others follow in the same frame. A map that follows does not lead, so no
 * move comes back to where it came from.
 */
export class CameraLink {
  private readonly cameras = new Set<Camera>();
  private isFollowing = false;

  /** Ties one more map in; answers what unties it. */
  join(camera: Camera): () => void {
    const lead = (): void => {
      if (this.isFollowing) return;
      this.isFollowing = true;
      const to = { center: camera.getCenter(), zoom: camera.getZoom() };
      for (const other of this.cameras) if (other !== camera) other.jumpTo(to);
      this.isFollowing = false;
    };
    this.cameras.add(camera);
    camera.on('move', lead);
    return () => {
      this.cameras.delete(camera);
      camera.off('move', lead);
    };
  }
}
