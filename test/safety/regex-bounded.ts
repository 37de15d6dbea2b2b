/** Patterns that recheck can decide neither way in its time: how long a text they are given at most, and why that is so. */
export const BOUNDED: ReadonlyMap<string, { readonly pattern: string; readonly longest: number; readonly why: string }> = new Map([]);
