/**
 * A trained model as it stands in the package: written by `training/export.ts`, read by {@link readEnsemble} and
 * {@link readTable}. Binary parts are base64, little-endian.
 */
export interface ModelFile {
  /** Counts trainings that change output; part of `Article.extractor`. */
  readonly version: number;
  /** SHA-256 of the corpus's indexes that it was trained on, first 16 hex digits. */
  readonly corpus: string;
  /** Names of the inputs, in the order that nodes refer to them. */
  readonly features: readonly string[];
  /** Names of the outputs; one for a yes-or-no model. */
  readonly classes: readonly string[];
  /** Log-odds that every output starts with. */
  readonly base: readonly number[];
  /** Trees in training order: tree `i` adds to output `i % classes.length`. */
  readonly trees: number;
  /** Distinct thresholds of each feature: a count (u16), then so many f32, feature after feature. */
  readonly thresholds: string;
  /**
   * Nodes in preorder, four bytes each. A split: feature (u8), threshold's index (u8), nodes to its right child with the
   * highest bit set where a missing value goes left (u16). A leaf: 255, 0, value × {@link LEAF_SCALE} (i16).
   */
  readonly nodes: string;
  /** Learned token tables: tokens ascending, each as its distance to the one before (variable length, seven bits a byte), then weight × {@link WEIGHT_SCALE} (i8). */
  readonly tables: Readonly<Record<string, string>>;
  /** The same for all classes at once: behind a token the set of classes that it has a weight for (u32, a bit a class), then their weights (i8 each). */
  readonly rows?: Readonly<Record<string, string>>;
}

export const LEAF = 255;
export const LEAF_SCALE = 4096;
export const WEIGHT_SCALE = 16;
export const MISSING_LEFT = 0x8000;

/** The bytes of a base64 string, on every runtime. */
export function fromBase64(text: string): DataView {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return new DataView(bytes.buffer);
}
