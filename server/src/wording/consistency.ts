import type { ProseFinding, ProseOptions } from './types.ts';
export interface ProsePart {
  readonly text: string;
  readonly section?: string;
}
export interface ConsistencyFinding extends ProseFinding {
  readonly part: number;
}
export function checkConsistency(_parts: readonly ProsePart[], _options: ProseOptions = {}): ConsistencyFinding[] {
  return [];
}
