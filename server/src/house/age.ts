import type { Name } from './name.ts';

/** Whether a fact is older than the house allows. */
export const isStale = (name: Name, today: string): boolean => name.freshUntil !== undefined && name.freshUntil < today;

/** Whether a block or award is past its last day. */
export const isExpired = (name: Name, today: string): boolean =>
  name.validUntil !== undefined && name.validUntil < today;
