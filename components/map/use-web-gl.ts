import { useSyncExternalStore } from 'react';

let known: boolean | undefined;

function supportsWebGl(): boolean {
  known ??= document.createElement('canvas').getContext('webgl2') !== null;
  return known;
}

/** Whether this browser can run the map engine (WebGL 2); asked once, hoped for on the server. */
export const useWebGl = (): boolean =>
  useSyncExternalStore(
    () => () => {},
    supportsWebGl,
    () => true,
  );
