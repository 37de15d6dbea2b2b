/** FNV-1a over UTF-16 code units: the keys of the learned token tables. */
export const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** One more code unit of a token. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/** The hash of a string's units `[from, to)`, continuing from a seed. */
export function hashText(text: string, seed: number = FNV_OFFSET, from = 0, to: number = text.length): number {
  let hash = seed;
  for (let i = from; i < to; i++) hash = mix(hash, text.charCodeAt(i));
  return hash >>> 0;
}

/** A seed of its own for each kind of token, so that a class `nav` and a word "nav" are two tokens. */
export function seedOf(kind: string): number {
  return hashText(kind);
}

/** The token of a finished hash: its upper 24 bits, which is plenty to tell some thousand tokens apart. */
export function tokenOf(hash: number): number {
  return hash >>> 8;
}
