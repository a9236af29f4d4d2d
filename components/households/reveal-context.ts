'use client';

import { createContext } from 'react';

/** The head of a household (`member` null) or one of its members. */
export interface Person {
  household: string;
  member: string | null;
}

export interface Revealing {
  /** The one person whose number is on screen. */
  shown: (Person & { number: string | null }) | null;
  ask: (person: Person) => void;
}

export const RevealContext = createContext<Revealing>({ shown: null, ask: () => undefined });
