'use client';

import { type ComponentProps, useState } from 'react';
import { LanguageLink } from './navigation';

/**
 * A link that keeps the language of the page. What it leads to is fetched ahead once it is pointed at, focused or touched,
 * not when it comes into view: a list of places would ask for all of them over a thin line.
 */
export function Link({ onMouseEnter, onFocus, onTouchStart, ...rest }: ComponentProps<typeof LanguageLink>) {
  const [isNear, setIsNear] = useState(false);
  const approach =
    <Event,>(then: ((event: Event) => void) | undefined) =>
    (event: Event): void => {
      setIsNear(true);
      then?.(event);
    };
  return (
    <LanguageLink
      prefetch={isNear ? null : false}
      {...rest}
      onMouseEnter={approach(onMouseEnter)}
      onFocus={approach(onFocus)}
      onTouchStart={approach(onTouchStart)}
    />
  );
}
