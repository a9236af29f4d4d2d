import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as text for a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: its SHA-256. A token of 256 random bits needs no salt, and whoever reads the file cannot use it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
