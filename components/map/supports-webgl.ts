let known: boolean | undefined;

/** Whether this browser can run the map engine (WebGL 2); asked once. */
export function supportsWebGl(): boolean {
  known ??= document.createElement('canvas').getContext('webgl2') !== null;
  return known;
}
