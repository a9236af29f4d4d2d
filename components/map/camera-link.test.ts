import { describe, expect, it } from 'vitest';
import { type Camera, CameraLink } from './camera-link';

/** A camera that tells its listeners of every move, as the map engine does, also of those it was told to make. */
class PlainCamera implements Camera {
  center = { lng: 0, lat: 0 };
  zoom = 4;
  jumps = 0;
  private readonly listeners = new Set<() => void>();
  getCenter = () => this.center;
  getZoom = () => this.zoom;
  on = (_event: 'move', listener: () => void) => this.listeners.add(listener);
  off = (_event: 'move', listener: () => void) => this.listeners.delete(listener);
  jumpTo = ({ center, zoom }: Parameters<Camera['jumpTo']>[0]) => {
    this.jumps += 1;
    Object.assign(this, { center, zoom });
    for (const listener of this.listeners) listener();
  };
}

describe('cameras that are linked', () => {
  const at = { center: { lng: 70, lat: 30 }, zoom: 6 };

  it('follow each other both ways, once a move', () => {
    const [one, other] = [new PlainCamera(), new PlainCamera()];
    const link = new CameraLink();
    link.join(one);
    link.join(other);
    one.jumpTo(at);
    expect([other.center, other.zoom]).toEqual([at.center, 6]);
    other.jumpTo({ ...at, zoom: 8 });
    expect(one.zoom).toBe(8);
    expect([one.jumps, other.jumps]).toEqual([2, 2]);
  });

  it('let go of a map that has left', () => {
    const [one, other] = [new PlainCamera(), new PlainCamera()];
    const link = new CameraLink();
    link.join(one);
    const leave = link.join(other);
    leave();
    one.jumpTo(at);
    other.jumpTo({ ...at, zoom: 9 });
    expect([other.jumps, one.zoom]).toEqual([1, 6]);
  });
});
